package kz.ethnomediation.intake.duplicates;

import java.util.Optional;
import kz.ethnomediation.intake.appeals.Resemblances.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What two appeals can have in common, and how much it weighs: the whole rule in one table. An earlier appeal is shown
 * from {@link #ENOUGH} points on. So a state number or a foreign paper is enough by itself; a telephone needs the name or
 * the counterpart; a name needs the counterpart, or all three of its words together with place, category and an open
 * matter; surname and initial alone are never enough. Too loose a rule buries the clerk in candidates, and then no one
 * looks (SORMAS #408, #2405).
 */
enum Evidence {
    SAME_NUMBER(60, Reason.SAME_NUMBER),
    SAME_DOCUMENT(60, Reason.SAME_DOCUMENT),
    SAME_PHONE(30, Reason.SAME_PHONE),
    /** Surname, given name and father's name. */
    WHOLE_NAME(35, Reason.SAME_NAME),
    /** Surname and given name. */
    NAME(20, Reason.SAME_NAME),
    SURNAME_AND_INITIAL(10, null),
    /** Somebody on the other side is the same. */
    SAME_COUNTERPART(30, Reason.SAME_COUNTERPART),
    /** The one side came then, the other comes now. */
    SIDES_SWAPPED(60, Reason.SAME_COUNTERPART),
    SAME_CATEGORY(5, null),
    SAME_DISTRICT(5, null),
    OPEN_MATTER(5, Reason.OPEN_MATTER),
    /** The same person comes again about what is over. */
    REPEAT(0, Reason.REPEAT_OF_CLOSED);

    static final int ENOUGH = 50;

    private final int points;
    private final Optional<Reason> reason;

    Evidence(int points, @Nullable Reason reason) {
        this.points = points;
        this.reason = Optional.ofNullable(reason);
    }

    int points() {
        return points;
    }

    /** What is told the clerk of it, where it is told. */
    Optional<Reason> reason() {
        return reason;
    }
}
