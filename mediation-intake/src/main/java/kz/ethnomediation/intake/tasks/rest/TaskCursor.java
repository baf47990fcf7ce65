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
            return Optional.of(new Task.Place(dueOn, Instant.parse(parts[1]), parts[2], parts[3]));
        } catch (IllegalArgumentException | DateTimeException malformed) {
            return Optional.empty();
        }
    }
}
