package kz.ethnomediation.intake.notices;

/** Why a notice is closed that has reached nobody. */
public enum ClosureResult {
    /** Its recipient is not to be found. */
    UNREACHABLE,
    /** Another notice or a word has taken its place. */
    REPLACED;

    NoticeState state() {
        return switch (this) {
            case UNREACHABLE -> NoticeState.UNREACHABLE;
            case REPLACED -> NoticeState.REPLACED;
        };
    }
}
