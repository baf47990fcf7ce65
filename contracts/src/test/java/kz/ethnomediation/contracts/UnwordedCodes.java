package kz.ethnomediation.contracts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Finds the codes of an API that nobody can read: those without a list, and those that their list has no words for. */
final class UnwordedCodes {

    private static final List<String> LANGUAGES = List.of("kk", "ru", "en");

    private final Map<String, JsonNode> lists;
    private final List<String> found = new ArrayList<>();

    private UnwordedCodes(Map<String, JsonNode> lists) {
        this.lists = lists;
    }

    /**
     * What is wrong, one line for each fault.
     *
     * @param words what {@code words.json} says of the service
     * @param lists the newest version of every published list, by name
     */
    static List<String> in(JsonNode api, JsonNode words, Map<String, JsonNode> lists) {
        var unworded = new UnwordedCodes(lists);
        var codes = ApiCodes.in(api);
        codes.forEach((place, values) -> unworded.check(place, values, words.path(place)));
        words.propertyNames().stream()
                .filter(place -> !codes.containsKey(place))
                .forEach(place -> unworded.found.add(place + " lists no codes any more"));
        return unworded.found;
    }

    private void check(String place, Set<String> values, JsonNode answer) {
        if (answer.isObject()) {
            require(!answer.path("technical").asString("").isBlank(), place + " is technical without a reason");
            return;
        }
        var list = answer.asString("");
        require(lists.containsKey(list), place + " has no list");
        if (lists.containsKey(list)) {
            values.forEach(value -> worded(place, value, lists.get(list).path("items")));
        }
    }

    private void worded(String place, String value, JsonNode items) {
        for (var language : LANGUAGES) {
            require(
                    items.valueStream()
                            .filter(item -> item.path("code").asString("").equals(value))
                            .anyMatch(item -> !item.path("names")
                                    .path(language)
                                    .asString("")
                                    .isBlank()),
                    place + " " + value + " has no words in " + language);
        }
    }

    private void require(boolean fulfilled, String fault) {
        if (!fulfilled) {
            found.add(fault);
        }
    }
}
