package kz.ethnomediation.intake.wording.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import kz.ethnomediation.intake.wording.CodeList;
import kz.ethnomediation.intake.wording.CodeLists;
import kz.ethnomediation.intake.wording.WordedCode;
import kz.ethnomediation.platform.reference.ReferenceLists;

@ApplicationScoped
class ReferenceCodeLists implements CodeLists {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> NO_DETAILS = Set.of("code", "names", "rank");

    private final ReferenceLists lists;

    ReferenceCodeLists(ReferenceLists lists) {
        this.lists = lists;
    }

    @Override
    public List<CodeList> inForce(Collection<String> names, LocalDate on) {
        return lists.inForce(names, on).entrySet().stream()
                .map(list -> new CodeList(list.getKey(), codes(list.getValue(), item -> isValid(item, on))))
                .toList();
    }

    @Override
    public List<CodeList> whole(Collection<String> names, LocalDate on) {
        return lists.inForce(names, on).entrySet().stream()
                .map(list -> new CodeList(list.getKey(), codes(list.getValue(), _ -> true)))
                .toList();
    }

    private static List<WordedCode> codes(JsonNode items, Predicate<JsonNode> which) {
        return StreamSupport.stream(items.spliterator(), false)
                .filter(which)
                .map(ReferenceCodeLists::code)
                .toList();
    }

    private static WordedCode code(JsonNode item) {
        var details = new LinkedHashMap<String, Object>();
        item.properties().stream()
                .filter(member -> !NO_DETAILS.contains(member.getKey()))
                .forEach(member -> details.put(member.getKey(), JSON.convertValue(member.getValue(), Object.class)));
        return new WordedCode(
                item.required("code").asText(),
                item.path("rank").asInt(0),
                JSON.convertValue(item.required("names"), new TypeReference<Map<String, String>>() {}),
                details);
    }

    private static boolean isValid(JsonNode item, LocalDate on) {
        var from = item.path("validFrom").asText("");
        var to = item.path("validTo").asText("");
        return (from.isEmpty() || !LocalDate.parse(from).isAfter(on))
                && (to.isEmpty() || !LocalDate.parse(to).isBefore(on));
    }
}
