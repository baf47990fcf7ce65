package kz.ethnomediation.intake.notices;

import java.util.EnumSet;
import java.util.Set;

/** Whether a notice has reached its recipient; the table of edges, which the database repeats as a CHECK on the list. */
public enum NoticeState {
    /** Made; no attempt has failed and none has reached anybody. */
    ISSUED,
    /** Tried in vain, or what seemed to have reached the recipient came back. */
    UNDELIVERED,
    DELIVERED;

    /** The states that may follow. */
    public Set<NoticeState> next() {
        return switch (this) {
            case ISSUED -> EnumSet.of(UNDELIVERED, DELIVERED);
            case UNDELIVERED -> EnumSet.of(DELIVERED);
            case DELIVERED -> EnumSet.of(UNDELIVERED);
        };
    }

    boolean mayBecome(NoticeState other) {
        return next().contains(other);
    }
}
