package kz.ethnomediation.registry.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.HashSet;

/**
 * The next version of the list {@code districts}: what the file names, and of the version before it whatever the file does not name,
 * ended the day before. A code that a record may hold never leaves the list.
 *
 * @param items the whole list
 * @param ended how many units the file does not name any more
 */
record DistrictItems(ArrayNode items, int ended) {

    static DistrictItems of(KatoTree tree, JsonNode before, LocalDate validFrom) {
        var items = JsonNodeFactory.instance.arrayNode();
        var named = new HashSet<String>();
        for (var row : tree.districts()) {
            named.add(row.code());
            items.add(item(row, tree.regionOf(row).orElseThrow()));
        }
        var ended = 0;
        for (var earlier : before) {
            if (!named.contains(earlier.required("code").asText())) {
                ended += isOpen(earlier) ? 1 : 0;
                items.add(ended(earlier, validFrom));
            }
        }
        return new DistrictItems(items, ended);
    }

    private static ObjectNode item(KatoRow row, String region) {
        var item = JsonNodeFactory.instance.objectNode();
        item.put("code", row.code()).put("region", region).put("parent", row.parent());
        item.putObject("names")
                .put("kk", row.nameKk())
                .put("ru", row.nameRu())
                .put("en", row.nameEn().isEmpty() ? row.nameRu() : row.nameEn());
        var days = new Validity(row);
        days.from().ifPresent(day -> item.put("validFrom", day.toString()));
        days.to().ifPresent(day -> item.put("validTo", day.toString()));
        return item;
    }

    private static boolean isOpen(JsonNode item) {
        return item.path("validTo").isMissingNode();
    }

    /** A unit that was to begin later still ends no earlier than it begins. */
    private static JsonNode ended(JsonNode item, LocalDate validFrom) {
        if (!isOpen(item)) {
            return item;
        }
        var last = validFrom.minusDays(1);
        var first = item.path("validFrom").isMissingNode()
                ? last
                : LocalDate.parse(item.path("validFrom").asText());
        ObjectNode closed = item.deepCopy();
        return closed.put("validTo", (first.isAfter(last) ? first : last).toString());
    }
}
