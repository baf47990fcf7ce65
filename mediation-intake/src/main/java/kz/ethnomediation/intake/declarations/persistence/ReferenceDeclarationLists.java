package kz.ethnomediation.intake.declarations.persistence;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import kz.ethnomediation.intake.declarations.DeclarationLists;
import kz.ethnomediation.intake.declarations.DeclarationRules;
import kz.ethnomediation.intake.declarations.DeclarationRules.ConsentText;
import kz.ethnomediation.intake.declarations.DeclarationRules.CountingPolicy;
import kz.ethnomediation.intake.declarations.DeclarationRules.Ethnicity;
import kz.ethnomediation.intake.declarations.DeclarationText;
import kz.ethnomediation.platform.reference.ListVersion;
import kz.ethnomediation.platform.reference.ReferenceLists;

/** Reads the service's own copies of the published lists. */
@ApplicationScoped
class ReferenceDeclarationLists implements DeclarationLists {

    private final ReferenceLists lists;

    ReferenceDeclarationLists(ReferenceLists lists) {
        this.lists = lists;
    }

    @Override
    public DeclarationRules inForce(LocalDate on) {
        var ethnicities = list("ethnicities", on);
        return new DeclarationRules(
                ethnicities.version(),
                items(ethnicities, on).map(ReferenceDeclarationLists::ethnicity).toList(),
                consent(on),
                texts(on),
                policy(on));
    }

    private ConsentText consent(LocalDate on) {
        var item = latest("declaration-consent-texts", on);
        return new ConsentText(code(item), names(item));
    }

    private CountingPolicy policy(LocalDate on) {
        var item = latest("demographic-policy", on);
        return new CountingPolicy(
                code(item),
                item.required("smallestCount").asInt(),
                item.required("openDays").asInt());
    }

    private Map<DeclarationText, Map<String, String>> texts(LocalDate on) {
        var texts = new EnumMap<DeclarationText, Map<String, String>>(DeclarationText.class);
        var items = items(list("declaration-texts", on), on).toList();
        for (var text : DeclarationText.values()) {
            items.stream().filter(item -> code(item).equals(text.code())).forEach(item -> texts.put(text, names(item)));
        }
        return texts;
    }

    private ListVersion list(String name, LocalDate on) {
        return lists.versionInForce(name, on)
                .orElseThrow(() -> new IllegalStateException("no list " + name + " is in force on " + on));
    }

    private JsonNode latest(String list, LocalDate on) {
        return items(list(list, on), on)
                .max(Comparator.comparing(ReferenceDeclarationLists::start))
                .orElseThrow(() -> new IllegalStateException("nothing of " + list + " is in force on " + on));
    }

    private static Stream<JsonNode> items(ListVersion list, LocalDate on) {
        return list.items().valueStream().filter(item -> isValid(item, on));
    }

    private static Ethnicity ethnicity(JsonNode item) {
        return new Ethnicity(code(item), item.path("rank").asInt(0), names(item));
    }

    private static String code(JsonNode item) {
        return item.required("code").asText();
    }

    private static Map<String, String> names(JsonNode item) {
        var names = new HashMap<String, String>();
        item.required("names")
                .properties()
                .forEach(name -> names.put(name.getKey(), name.getValue().asText()));
        return names;
    }

    private static boolean isValid(JsonNode item, LocalDate on) {
        var end = item.path("validTo").asText("");
        return !start(item).isAfter(on)
                && (end.isEmpty() || !LocalDate.parse(end).isBefore(on));
    }

    private static LocalDate start(JsonNode item) {
        var start = item.path("validFrom").asText("");
        return start.isEmpty() ? LocalDate.MIN : LocalDate.parse(start);
    }
}
