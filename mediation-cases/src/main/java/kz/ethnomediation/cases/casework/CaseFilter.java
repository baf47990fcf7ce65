package kz.ethnomediation.cases.casework;

import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.cases.lifecycle.CaseStatus;

/**
 * Which cases of those in sight are listed: newest first, at most {@code limit}.
 *
 * @param after the last case of the page before
 */
public record CaseFilter(
        Optional<String> region,
        Optional<CaseStatus> status,
        Optional<UUID> mediator,
        Optional<UUID> after,
        int limit) {}
