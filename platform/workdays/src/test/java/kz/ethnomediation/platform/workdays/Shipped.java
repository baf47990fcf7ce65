package kz.ethnomediation.platform.workdays;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The calendars of the lists that the contracts ship. */
final class Shipped {

    private Shipped() {}

    static WorkCalendar beforeTheReferendum() {
        return WorkCalendar.of(list("holidays-1.json"), list("moved-days.json"));
    }

    static WorkCalendar inForce() {
        return WorkCalendar.of(list("holidays-2.json"), list("moved-days.json"));
    }

    static PublishedDays list(String file) {
        var content = read(file);
        return new PublishedDays(content.required("version").intValue(), content.required("items"));
    }

    private static JsonNode read(String file) {
        try (var stream = Shipped.class.getClassLoader().getResourceAsStream("contracts/code-lists/" + file)) {
            return new ObjectMapper().readTree(Objects.requireNonNull(stream, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
