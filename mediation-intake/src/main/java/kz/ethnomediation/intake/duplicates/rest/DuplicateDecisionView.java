package kz.ethnomediation.intake.duplicates.rest;

import java.time.Instant;
import java.util.UUID;
import kz.ethnomediation.intake.duplicates.Verdict;

/** A decision as it is kept; {@code decidedBy} is the login of the person who took it. */
record DuplicateDecisionView(
        UUID appealId,
        UUID otherAppealId,
        Verdict.Decision decision,
        Verdict.Ground ground,
        String decidedBy,
        Instant decidedAt) {

    static DuplicateDecisionView of(UUID id, UUID otherId, Verdict verdict) {
        return new DuplicateDecisionView(
                id, otherId, verdict.decision(), verdict.ground(), verdict.login(), verdict.at());
    }
}
