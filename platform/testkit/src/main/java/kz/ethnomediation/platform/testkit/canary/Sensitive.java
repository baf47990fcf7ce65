package kz.ethnomediation.platform.testkit.canary;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the personal data in what a test sends, so that a test which plants nothing is covered as well: whatever stands in
 * a field for names, numbers, contacts or free text. Short values and codes say nothing of anybody and are passed over.
 */
final class Sensitive {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> FIELDS = Set.of(
            "name",
            "iin",
            "bin",
            "number",
            "phone",
            "email",
            "address",
            "essence",
            "ethnicity",
            "note",
            "words",
            "description",
            "reason",
            "title",
            "text",
            "what");
    private static final int SHORTEST = 8;
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z_]*|EM-[0-9-]+|[A-Za-z0-9.-]{0,10}");

    private Sensitive() {}

    static Stream<String> in(String body) {
        if (!body.stripLeading().startsWith("{")) {
            return Stream.empty();
        }
        try {
            return in(JSON.readTree(body), false);
        } catch (JsonProcessingException malformed) {
            return Stream.empty();
        }
    }

    private static Stream<String> in(JsonNode node, boolean sensitive) {
        if (node.isTextual()) {
            return sensitive && isTelling(node.textValue()) ? Stream.of(node.textValue()) : Stream.empty();
        }
        if (node.isArray()) {
            return node.valueStream().flatMap(element -> in(element, sensitive));
        }
        return node.propertyStream()
                .flatMap(member -> in(member.getValue(), sensitive || FIELDS.contains(member.getKey())));
    }

    private static boolean isTelling(String value) {
        return value.length() >= SHORTEST && !CODE.matcher(value).matches() && value.indexOf('\n') < 0;
    }
}
