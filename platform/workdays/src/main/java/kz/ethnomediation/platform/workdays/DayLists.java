package kz.ethnomediation.platform.workdays;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads the two lists; an item that cannot be understood is refused by its place, never skipped. */
final class DayLists {

    private DayLists() {}

    static List<Holiday> holidays(PublishedDays list) {
        return read("holidays", list, DayLists::holiday);
    }

    static List<MovedDay> movedDays(PublishedDays list) {
        return read("moved-days", list, DayLists::movedDay);
    }

    private static Holiday holiday(JsonNode item) {
        var code = item.required("code").asText();
        var transferred = item.required("transferred").booleanValue();
        if (item.has("date")) {
            return new Holiday.Dated(code, date(item, "date"), transferred, confirmed(item));
        }
        return new Holiday.Yearly(
                code,
                MonthDay.of(
                        item.required("month").intValue(), item.required("day").intValue()),
                item.path("days").asInt(1),
                item.has("validFrom") ? date(item, "validFrom") : LocalDate.MIN,
                item.has("validTo") ? date(item, "validTo") : LocalDate.MAX,
                transferred);
    }

    private static MovedDay movedDay(JsonNode item) {
        return new MovedDay(date(item, "date"), item.required("working").booleanValue(), confirmed(item));
    }

    private static boolean confirmed(JsonNode item) {
        return item.required("confirmed").booleanValue();
    }

    private static LocalDate date(JsonNode item, String field) {
        return LocalDate.parse(item.required(field).asText());
    }

    private static <T> List<T> read(String name, PublishedDays list, Function<JsonNode, T> reading) {
        var read = new ArrayList<T>();
        for (var item : list.items()) {
            try {
                read.add(reading.apply(item));
            } catch (IllegalArgumentException | DateTimeException e) {
                throw new IllegalArgumentException(
                        "item %d of %s, version %d, cannot be read".formatted(read.size(), name, list.version()), e);
            }
        }
        return List.copyOf(read);
    }
}
