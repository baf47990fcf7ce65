package kz.ethnomediation.cases.casework;

import java.time.Instant;
import java.time.LocalDate;
import kz.ethnomediation.cases.lifecycle.CaseStatus;
import org.jspecify.annotations.Nullable;

/** One line of a case's history. */
public record HistoryLine(
        String actor,
        String actorLogin,
        String verb,
        @Nullable CaseStatus from,
        CaseStatus to,
        LocalDate occurredOn,
        Instant recordedAt,
        @Nullable String reason) {}
