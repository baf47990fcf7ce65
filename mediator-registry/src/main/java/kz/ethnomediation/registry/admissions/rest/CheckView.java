package kz.ethnomediation.registry.admissions.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.ethnomediation.registry.admissions.CheckedExclusion;
import kz.ethnomediation.registry.admissions.Finding;
import kz.ethnomediation.registry.policy.ExclusionCheck;
import org.jspecify.annotations.Nullable;

/** An item of the checklist as it was confirmed; of several of one check the last one counts. */
record CheckView(
        UUID id,
        ExclusionCheck check,
        Finding finding,
        LocalDate checkedOn,
        @Nullable String documentNumber,
        Instant recordedAt) {

    static CheckView of(CheckedExclusion checked) {
        return new CheckView(
                checked.id(),
                checked.check(),
                checked.finding(),
                checked.checkedOn(),
                checked.document().orElse(null),
                checked.recordedAt());
    }

    /** All of an entry's findings; there are few, so that there is one page. */
    record CheckList(List<CheckView> items) {}
}
