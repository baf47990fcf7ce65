package kz.ethnomediation.intake.notices;

import java.util.EnumSet;
import java.util.Set;

/** Whether a notice has reached its recipient; the table of edges, which the database repeats as a CHECK on the list. */
public enum NoticeState {
    /** Made; no attempt has failed and none has reached anybody. */
    ISSUED,
    /** Tried in vain, or what seemed to have reached the recipient came back; never where it was closed by hand before. */
    UNDELIVERED,
    DELIVERED,
    /** Closed by hand: its recipient is not to be found. */
    UNREACHABLE,
    /** Closed by hand: another notice or a word has taken its place. */
    REPLACED;

    /** Those in which somebody still has to deliver it. */
    public static final Set<NoticeState> OPEN = Set.of(ISSUED, UNDELIVERED);

    /** The states that may follow. */
    public Set<NoticeState> next() {
        return switch (this) {
            case ISSUED -> EnumSet.of(UNDELIVERED, DELIVERED, UNREACHABLE, REPLACED);
            case UNDELIVERED -> EnumSet.of(DELIVERED, UNREACHABLE, REPLACED);
            case DELIVERED -> EnumSet.of(UNDELIVERED, UNREACHABLE, REPLACED);
            case UNREACHABLE, REPLACED -> EnumSet.of(DELIVERED);
        };
    }

    /** Whether somebody still has to deliver it. */
    public boolean isOpen() {
        return OPEN.contains(this);
    }

    boolean mayBecome(NoticeState other) {
        return next().contains(other);
    }
}
