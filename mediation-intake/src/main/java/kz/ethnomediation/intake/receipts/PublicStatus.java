package kz.ethnomediation.intake.receipts;

import kz.ethnomediation.intake.appeals.AppealStatus;

/** How far an appeal has come, as anybody may know who holds its coupon: no outcome, no reason, no stage of a mediation. */
public enum PublicStatus {
    REGISTERED,
    IN_PROGRESS,
    WITH_OTHER_BODY,
    CLOSED;

    /** What is shown of {@code status}; withdrawn, out of scope and closed look alike. */
    public static PublicStatus of(AppealStatus status) {
        return switch (status) {
            case REGISTERED -> REGISTERED;
            case TRIAGED, ACCEPTED -> IN_PROGRESS;
            case REDIRECTED -> WITH_OTHER_BODY;
            case OUT_OF_SCOPE, WITHDRAWN, CLOSED -> CLOSED;
        };
    }
}
