package kz.ethnomediation.intake.appeals.rest;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.Appeal;
import kz.ethnomediation.intake.appeals.AppealFilter.Position;

/** The opaque {@code after} of a list: the place of a page's last line. */
final class PageCursor {

    private PageCursor() {}

    static String behind(Appeal last) {
        var place = last.registeredAt() + "|" + last.id();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.UTF_8));
    }

    /** The place, or nothing where the cursor is none of ours. */
    static Optional<Position> read(String cursor) {
        try {
            var place = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            var bar = place.indexOf('|');
            return bar < 0
                    ? Optional.empty()
                    : Optional.of(new Position(
                            Instant.parse(place.substring(0, bar)), UUID.fromString(place.substring(bar + 1))));
        } catch (IllegalArgumentException | DateTimeException malformed) {
            return Optional.empty();
        }
    }
}
