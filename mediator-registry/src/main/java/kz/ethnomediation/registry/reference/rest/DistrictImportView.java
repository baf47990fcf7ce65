package kz.ethnomediation.registry.reference.rest;

import java.time.LocalDate;
import kz.ethnomediation.registry.reference.DistrictImportOutcome.Published;

/** What was published. */
record DistrictImportView(String list, int version, LocalDate validFrom, int districts, int ended) {

    static DistrictImportView of(Published published) {
        return new DistrictImportView(
                "districts", published.version(), published.validFrom(), published.districts(), published.ended());
    }
}
