package kz.ethnomediation.registry.mediators;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A stretch of days in one status: the evidence behind an answer.
 *
 * @param change the step that began it
 * @param until the first day that belongs to it no more; empty while it lasts
 */
public record StatusInterval(StatusChange change, Optional<LocalDate> until) {

    public MediatorStatus status() {
        return change.status();
    }
}
