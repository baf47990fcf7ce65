package kz.ethnomediation.contracts;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Finds what a code list lacks: words in a language, a code of its own, a day that can be read. */
final class CodeListFaults {

    private static final List<String> LANGUAGES = List.of("kk", "ru", "en");

    private final List<String> found = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private CodeListFaults() {}

    static List<String> in(JsonNode list) {
        var faults = new CodeListFaults();
        faults.list(list);
        return faults.found;
    }

    private void list(JsonNode list) {
        require(list.path("name").asString("").matches("[a-z]+(-[a-z]+)*"), "/name");
        require(list.path("version").asInt(0) > 0, "/version");
        require(isDay(list.path("validFrom")), "/validFrom");
        require(!list.path("source").asString("").isBlank(), "/source");
        require(!list.path("items").isEmpty(), "/items");
        for (var i = 0; i < list.path("items").size(); i++) {
            item(list.path("items").get(i), "/items/" + i);
        }
    }

    private void item(JsonNode item, String pointer) {
        require(item.has("code") || item.has("date"), pointer + "/code");
        require(seen.add(identity(item)), pointer + "/code");
        days(item, pointer);
        var worded = 0;
        for (var member : item.properties()) {
            if (LANGUAGES.stream().anyMatch(member.getValue()::has)) {
                words(member.getValue(), pointer + "/" + member.getKey());
                worded++;
            }
        }
        require(worded > 0 || !item.has("code"), pointer + "/names");
    }

    /** A code may come again from another day on. */
    private static String identity(JsonNode item) {
        return item.path("code").asString("") + "|" + item.path("validFrom").asString("") + "|"
                + item.path("date").asString("");
    }

    private void days(JsonNode item, String pointer) {
        for (var name : List.of("validFrom", "validTo", "date")) {
            require(!item.has(name) || isDay(item.path(name)), pointer + "/" + name);
        }
        if (isDay(item.path("validFrom")) && isDay(item.path("validTo"))) {
            require(!day(item.path("validTo")).isBefore(day(item.path("validFrom"))), pointer + "/validTo");
        }
    }

    private void words(JsonNode words, String pointer) {
        LANGUAGES.forEach(language -> require(!words.path(language).asString("").isBlank(), pointer + "/" + language));
        for (var member : words.properties()) {
            require(member.getKey().matches("[a-z]{2,3}"), pointer + "/" + member.getKey());
        }
    }

    private void require(boolean fulfilled, String pointer) {
        if (!fulfilled) {
            found.add(pointer);
        }
    }

    private static boolean isDay(JsonNode node) {
        try {
            return node.isString() && day(node).getYear() > 0;
        } catch (DateTimeParseException malformed) {
            return false;
        }
    }

    private static LocalDate day(JsonNode node) {
        return LocalDate.parse(node.asString());
    }
}
