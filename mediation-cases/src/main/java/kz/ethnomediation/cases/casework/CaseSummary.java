package kz.ethnomediation.cases.casework;

import java.time.LocalDate;
import java.util.UUID;
import kz.ethnomediation.cases.lifecycle.CaseStatus;
import org.jspecify.annotations.Nullable;

/** One line of the list of cases. */
public record CaseSummary(
        UUID id,
        String number,
        CaseStatus status,
        String region,
        @Nullable String category,
        @Nullable UUID mediatorId,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        boolean sealed) {}
