package kz.ethnomediation.platform.retention.rest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import kz.ethnomediation.platform.retention.DueQuestion.Cursor;
import kz.ethnomediation.platform.retention.RetentionLine;

/** The form of a place in the list: {@code 2031-03-14~APPEAL~018f…}. */
final class PlaceInList {

    private static final Pattern FORM = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})~([A-Z][A-Z0-9_]{0,39})~"
            + "([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})");

    private PlaceInList() {}

    static String of(RetentionLine line) {
        var record = line.record();
        return record.dueOn() + "~" + record.classCode() + "~" + record.id();
    }

    /** The place; nothing where the text is none. */
    static Optional<Cursor> parsed(String text) {
        var found = FORM.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Cursor(LocalDate.parse(found.group(1)), found.group(2), UUID.fromString(found.group(3))));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
