package kz.ethnomediation.platform.fieldcrypt;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * Where a value stands. A value is readable in its own place only: moved to another row, column or table it is refused.
 *
 * @param row what names the row for good, an id or the parts of a compound one; never anything personal
 */
public record Place(String table, String column, String row) {
    public Place {
        if (table.isEmpty() || column.isEmpty() || row.isEmpty()) {
            throw new IllegalArgumentException("no place without table, column and row");
        }
    }

    /** The place in a row that is named by its id. */
    public static Place of(String table, String column, UUID row) {
        return new Place(table, column, row.toString());
    }

    /** Each part with its length first, so that no two places run into the same bytes. */
    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        for (var part : List.of(table, column, row)) {
            var utf8 = part.getBytes(StandardCharsets.UTF_8);
            bytes.writeBytes(
                    ByteBuffer.allocate(Integer.BYTES).putInt(utf8.length).array());
            bytes.writeBytes(utf8);
        }
        return bytes.toByteArray();
    }

    @Override
    public String toString() {
        return table + "." + column + " of " + row;
    }
}
