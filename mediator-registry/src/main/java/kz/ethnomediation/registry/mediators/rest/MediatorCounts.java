package kz.ethnomediation.registry.mediators.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.ethnomediation.registry.mediators.AsOf;
import kz.ethnomediation.registry.mediators.MediatorCount;
import kz.ethnomediation.registry.mediators.MediatorKind;
import kz.ethnomediation.registry.mediators.MediatorStatus;

/**
 * How many entries there were on a day, as the register said it at a moment: {@code inRegister} of them might mediate, which is whom the
 * report counts (domain rule 34).
 */
record MediatorCounts(LocalDate asOf, Instant knownAt, long inRegister, List<Count> counts) {

    /** Of one region, kind and status; one without any is left out. */
    record Count(String region, MediatorKind kind, MediatorStatus status, long entries) {}

    static MediatorCounts of(AsOf asOf, List<MediatorCount> found) {
        var inRegister = found.stream()
                .filter(count -> count.status().isEntitled())
                .mapToLong(MediatorCount::entries)
                .sum();
        return new MediatorCounts(
                asOf.day(),
                asOf.knownAt(),
                inRegister,
                found.stream()
                        .map(count -> new Count(count.region(), count.kind(), count.status(), count.entries()))
                        .toList());
    }
}
