package kz.ethnomediation.cases.casework.rest;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** The opaque place in a list, as {@code after} and {@code next} carry it. */
final class Cursor {

    private static final int LENGTH = 2 * Long.BYTES;

    private Cursor() {}

    static String of(UUID last) {
        var bytes = ByteBuffer.allocate(LENGTH)
                .putLong(last.getMostSignificantBits())
                .putLong(last.getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The place that {@code text} stands for; nothing where it was not made here. */
    static Optional<UUID> read(String text) {
        try {
            var bytes = Base64.getUrlDecoder().decode(text);
            if (bytes.length != LENGTH) {
                return Optional.empty();
            }
            var buffer = ByteBuffer.wrap(bytes);
            return Optional.of(new UUID(buffer.getLong(), buffer.getLong()));
        } catch (IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }
}
