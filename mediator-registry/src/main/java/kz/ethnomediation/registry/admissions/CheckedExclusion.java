package kz.ethnomediation.registry.admissions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.registry.mediators.MediatorId;
import kz.ethnomediation.registry.policy.ExclusionCheck;

/**
 * One item of the checklist, confirmed with its day (domain rule 32).
 *
 * @param document number of the paper on which the finding rests; the paper itself is kept elsewhere
 */
public record CheckedExclusion(
        UUID id,
        MediatorId mediator,
        ExclusionCheck check,
        Finding finding,
        LocalDate checkedOn,
        Optional<String> document,
        Instant recordedAt,
        String recordedBy) {}
