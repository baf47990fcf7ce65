package kz.ethnomediation.intake.appeals;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What resembles a new appeal; never a reason to refuse it (domain rules 1 and 4). */
public interface Resemblances {

    /** Enters the persons of a newly registered appeal into the index; at most five earlier appeals within {@code sight} that resemble it, best first. */
    List<Resemblance> enter(NewAppeal registered, Sight sight);

    /** An earlier appeal, and why it is shown. */
    record Resemblance(UUID appealId, String number, Set<Reason> reasons) {

        public Resemblance {
            reasons = Set.copyOf(reasons);
        }
    }

    /** Why an earlier appeal is shown. */
    enum Reason {
        SAME_NUMBER,
        SAME_DOCUMENT,
        SAME_PHONE,
        SAME_NAME,
        SAME_COUNTERPART,
        OPEN_MATTER,
        REPEAT_OF_CLOSED,
        DECIDED_SAME
    }
}
