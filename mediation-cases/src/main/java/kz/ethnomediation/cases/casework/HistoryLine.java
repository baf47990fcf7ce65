package kz.ethnomediation.cases.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.ethnomediation.cases.lifecycle.CaseStatus;
import org.jspecify.annotations.Nullable;

/**
 * One line of a case's history.
 *
 * @param correctedParty whose particulars were put right
 * @param correctedBy the request of the person for it
 * @param corrected the names of the fields that are others since
 */
public record HistoryLine(
        String actor,
        String actorLogin,
        String verb,
        @Nullable CaseStatus from,
        CaseStatus to,
        LocalDate occurredOn,
        Instant recordedAt,
        @Nullable String reason,
        @Nullable UUID correctedParty,
        @Nullable UUID correctedBy,
        @Nullable List<String> corrected) {}
