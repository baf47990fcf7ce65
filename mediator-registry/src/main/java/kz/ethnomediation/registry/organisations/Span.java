package kz.ethnomediation.registry.organisations;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A stretch of days.
 *
 * @param until the first day that belongs to it no more; empty while it lasts
 */
public record Span(LocalDate from, Optional<LocalDate> until) {

    /** Whether the day lies within. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
    }

    /** Whether some day lies in both. */
    public boolean overlaps(Span other) {
        return other.until.map(from::isBefore).orElse(true)
                && until.map(other.from::isBefore).orElse(true);
    }

    /** The days that lie in both; empty where there is none. */
    public Optional<Span> within(Span other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        var start = from.isAfter(other.from) ? from : other.from;
        var end = until.isEmpty() || other.until.filter(until.get()::isAfter).isPresent() ? other.until : until;
        return Optional.of(new Span(start, end));
    }
}
