package kz.ethnomediation.registry.organisations.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.ethnomediation.registry.organisations.OrganisationKind;
import org.jspecify.annotations.Nullable;

/** How many organisations of each kind were open on a day, in a region or everywhere; a kind without any counts zero. */
record OrganisationCounts(LocalDate asOf, @Nullable String region, List<Count> counts) {

    /** Of one kind. */
    record Count(OrganisationKind kind, long open) {}

    static OrganisationCounts of(LocalDate day, Optional<String> region, Map<OrganisationKind, Long> open) {
        return new OrganisationCounts(
                day,
                region.orElse(null),
                Stream.of(OrganisationKind.values())
                        .map(kind -> new Count(kind, open.getOrDefault(kind, 0L)))
                        .toList());
    }
}
