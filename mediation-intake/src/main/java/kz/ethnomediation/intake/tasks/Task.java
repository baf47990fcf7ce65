package kz.ethnomediation.intake.tasks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import kz.ethnomediation.platform.workdays.AlmatyDay;

/**
 * One thing that somebody of the network has to do; derived from facts on reading, so that what is done holds no open task.
 *
 * @param kind what is to be done, lower case words joined by hyphens
 * @param subject API path of the resource that it is about
 * @param region ISO 3166-2, {@code KZ-61}
 * @param dueOn day in Asia/Almaty by the end of which it is to be done; empty where nothing presses
 * @param dueAt the moment, for a task whose time runs in hours
 * @param since from when on it was to be done
 * @param role realm role of whoever is to act, or {@link #NAMED} where one person was named
 */
public record Task(
        String kind,
        String subject,
        String region,
        Optional<LocalDate> dueOn,
        Optional<Instant> dueAt,
        Instant since,
        String role) {

    /**
     * In the place of a role: the person whom somebody named, and who alone reads this task beside the coordinator, and beside the
     * office until it is taken.
     */
    public static final String NAMED = "named-person";

    /** A task that is due by the end of a day. */
    public Task(String kind, String subject, String region, Optional<LocalDate> dueOn, Instant since, String role) {
        this(kind, subject, region, dueOn, Optional.empty(), since, role);
    }

    /** Where a task stands in the list: what is due first, then what waits longest; what presses nobody comes last. */
    public record Place(Optional<LocalDate> dueOn, Instant since, String subject, String kind)
            implements Comparable<Place> {

        private static final Comparator<Place> ORDER = Comparator.comparing(
                        (Place place) -> place.dueOn().orElse(LocalDate.MAX))
                .thenComparing(Place::since)
                .thenComparing(Place::subject)
                .thenComparing(Place::kind);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    public Place place() {
        return new Place(dueOn, since, subject, kind);
    }

    /** Whether its time is over. */
    public boolean isOverdue(Instant now) {
        return dueAt.map(now::isAfter)
                .orElseGet(() -> dueOn.filter(today(now)::isAfter).isPresent());
    }

    /** The day in Asia/Almaty (domain rule 30). */
    static LocalDate today(Instant now) {
        return AlmatyDay.of(now);
    }
}
