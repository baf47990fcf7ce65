package kz.ethnomediation.intake.tasks.rest;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import kz.ethnomediation.intake.tasks.Task;

/** The opaque {@code after} of the list: the place of a page's last task. */
final class TaskCursor {

    private static final Instant FAR_AHEAD = Instant.parse("2200-01-01T00:00:00Z");
    private static final int PARTS = 4;

    private TaskCursor() {}

    static String behind(Task last) {
        var place = last.place();
        var text = String.join(
                "|",
                place.dueOn().map(LocalDate::toString).orElse(""),
                place.since().toString(),
                place.subject(),
                place.kind());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The place, or nothing where the cursor is none of ours. */
    static Optional<Task.Place> read(String cursor) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("\\|", -1);
            if (parts.length != PARTS) {
                return Optional.empty();
            }
            var dueOn = Optional.of(parts[0]).filter(day -> !day.isEmpty()).map(LocalDate::parse);
            var since = Instant.parse(parts[1]);
            return isFarAway(dueOn, since)
                    ? Optional.empty()
                    : Optional.of(new Task.Place(dueOn, since, parts[2], parts[3]));
        } catch (IllegalArgumentException | DateTimeException malformed) {
            return Optional.empty();
        }
    }

    private static boolean isFarAway(Optional<LocalDate> dueOn, Instant since) {
        return since.isBefore(Instant.EPOCH)
                || since.isAfter(FAR_AHEAD)
                || dueOn.filter(day -> day.getYear() < 1970 || day.getYear() > 2200)
                        .isPresent();
    }
}
