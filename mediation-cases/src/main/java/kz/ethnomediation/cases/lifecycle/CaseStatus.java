package kz.ethnomediation.cases.lifecycle;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where a case stands. The table of edges is the only place that says what may follow what (design §3);
 * the database repeats the list as a CHECK on the history, and a test compares both.
 */
public enum CaseStatus {
    /** Opened by an accepted appeal; people talk. */
    CONSULTATION,
    /** Ended at consultation, with a result. */
    CLOSED_AT_CONSULTATION,
    /** Mediation was offered; the parties' consents are gathered. */
    MEDIATION_OFFERED,
    /** All parties have consented; the contract to mediate is being signed. */
    CONTRACT_DRAFT,
    /** The contract is signed by all; the mediation runs. */
    MEDIATION,
    /** The terms of a settlement are written; it is being signed. */
    SETTLEMENT_DRAFT,
    /** The settlement is signed by all parties. */
    SETTLED,
    /** Its obligations are being watched. */
    MONITORING,
    /** Every obligation was performed. */
    PERFORMED,
    /** An obligation was broken. */
    BREACHED,
    /** Ended on one of the grounds of law or practice without a settlement. */
    TERMINATED;

    /** The statuses that may follow. */
    public Set<CaseStatus> next() {
        return switch (this) {
            case CONSULTATION -> EnumSet.of(CLOSED_AT_CONSULTATION, MEDIATION_OFFERED, TERMINATED);
            case MEDIATION_OFFERED -> EnumSet.of(CONTRACT_DRAFT, TERMINATED);
            case CONTRACT_DRAFT -> EnumSet.of(MEDIATION, TERMINATED);
            case MEDIATION -> EnumSet.of(SETTLEMENT_DRAFT, TERMINATED);
            case SETTLEMENT_DRAFT -> EnumSet.of(SETTLED, TERMINATED);
            case SETTLED -> EnumSet.of(MONITORING, PERFORMED);
            case MONITORING -> EnumSet.of(PERFORMED, BREACHED);
            case CLOSED_AT_CONSULTATION, PERFORMED, BREACHED, TERMINATED -> EnumSet.noneOf(CaseStatus.class);
        };
    }

    /** Whether {@code next} may follow at once. */
    public boolean mayBecome(CaseStatus next) {
        return next().contains(next);
    }

    /** Whether the matter has ended: closing is the settlement's signing, not its performance (design §3). */
    public boolean isClosed() {
        return switch (this) {
            case CONSULTATION, MEDIATION_OFFERED, CONTRACT_DRAFT, MEDIATION, SETTLEMENT_DRAFT -> false;
            case CLOSED_AT_CONSULTATION, SETTLED, MONITORING, PERFORMED, BREACHED, TERMINATED -> true;
        };
    }
}
