package kz.ethnomediation.intake.duplicates.rest;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import kz.ethnomediation.intake.duplicates.Verdict;

/**
 * Whether two appeals are one matter.
 *
 * @param ground ENTERED_TWICE, SAME_MATTER or CONTINUES for SAME; NAMESAKE or OTHER_MATTER for NOT_SAME
 */
record DuplicateDecisionRequest(
        @NotNull UUID otherAppealId,
        @NotNull Verdict.Decision decision,
        @NotNull Verdict.Ground ground) {}
