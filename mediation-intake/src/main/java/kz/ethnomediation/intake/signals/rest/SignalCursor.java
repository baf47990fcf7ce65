package kz.ethnomediation.intake.signals.rest;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.signals.Signal;
import kz.ethnomediation.intake.signals.SignalFilter.Position;

/** The opaque {@code after} of a list: the place of a page's last line. */
final class SignalCursor {

    private static final Instant FAR_AHEAD = Instant.parse("2200-01-01T00:00:00Z");

    private SignalCursor() {}

    static String behind(Signal last) {
        var place = last.raisedAt() + "|" + last.id();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.UTF_8));
    }

    /** The place, or nothing where the cursor is none of ours. */
    static Optional<Position> read(String cursor) {
        try {
            var place = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            var bar = place.indexOf('|');
            var moment = Instant.parse(place.substring(0, Math.max(bar, 0)));
            return moment.isBefore(Instant.EPOCH) || moment.isAfter(FAR_AHEAD)
                    ? Optional.empty()
                    : Optional.of(new Position(moment, UUID.fromString(place.substring(bar + 1))));
        } catch (IllegalArgumentException | DateTimeException malformed) {
            return Optional.empty();
        }
    }
}
