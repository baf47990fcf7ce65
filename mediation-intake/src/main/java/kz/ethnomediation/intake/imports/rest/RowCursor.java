package kz.ethnomediation.intake.imports.rest;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** The opaque {@code after} of a list of rows: the last line of the page before. */
final class RowCursor {

    private RowCursor() {}

    static String behind(int line) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.valueOf(line).getBytes(StandardCharsets.UTF_8));
    }

    /** The line, or nothing where the cursor is none of ours. */
    static Optional<Integer> read(String cursor) {
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8))
                    .filter(text -> text.matches("[0-9]{1,8}"))
                    .map(Integer::valueOf);
        } catch (IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }
}
