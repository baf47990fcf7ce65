package kz.ethnomediation.cases.tasks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

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

    /** In the place of a role: the one person whom a fact names. */
    public static final String NAMED = "named-person";

    /** Whether its time is over at {@code now}, which is in {@code today}. */
    public boolean isOverdue(Instant now, LocalDate today) {
        return dueAt.map(now::isAfter)
                .orElseGet(() -> dueOn.filter(today::isAfter).isPresent());
    }
}
