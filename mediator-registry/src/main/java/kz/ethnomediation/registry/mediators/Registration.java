package kz.ethnomediation.registry.mediators;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A person as a keeper wants to enter him.
 *
 * @param id made by the client, or empty
 * @param effectiveOn since when he is a candidate, or empty for today
 */
public record Registration(
        Optional<MediatorId> id, BilingualName name, MediatorProfile profile, Optional<LocalDate> effectiveOn) {}
