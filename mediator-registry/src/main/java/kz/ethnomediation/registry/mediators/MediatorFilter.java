package kz.ethnomediation.registry.mediators;

import java.util.Optional;

/**
 * What a list is narrowed to; everything counts as it stood on the day and as it was known at the moment.
 *
 * @param region that keeps the entry or that the mediator serves
 * @param language subtag or tag of a language in which he mediates; {@code ug} finds {@code ug-Arab} too
 * @param specialisation code of {@code categories}
 * @param asOf the two times; who was entered later is left out
 * @param after the last id of the page before, to go on behind it
 */
public record MediatorFilter(
        Optional<String> region,
        Optional<String> language,
        Optional<String> specialisation,
        Optional<MediatorStatus> status,
        Optional<MediatorKind> kind,
        AsOf asOf,
        Optional<MediatorId> after) {}
