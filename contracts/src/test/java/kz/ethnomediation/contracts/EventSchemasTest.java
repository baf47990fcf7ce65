package kz.ethnomediation.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EventSchemasTest {

    static final Path EVENTS = Path.of("src/main/resources/contracts/events");
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> COUNTED_BY = List.of(
            "region",
            "district",
            "office",
            "category",
            "channel",
            "form",
            "language",
            "applicantKind",
            "sex",
            "ageBand",
            "interethnic",
            "referredBy",
            "programme");

    static List<String> types() throws IOException {
        try (var files = Files.list(EVENTS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".schema.json"))
                    .map(name -> name.replace(".schema.json", ""))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void everyExampleHasItsSchema() throws IOException {
        try (var files = Files.list(EVENTS)) {
            assertThat(files.map(file -> file.getFileName().toString().replaceAll("\\.(schema|example)\\.json$", ""))
                            .distinct())
                    .containsExactlyInAnyOrderElementsOf(types());
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void theExampleFitsAndTheNameIsTheId(String type) throws IOException {
        var text = Files.readString(EVENTS.resolve(type + ".schema.json"));
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text);

        assertThat(schema.validate(Files.readString(EVENTS.resolve(type + ".example.json")), InputFormat.JSON))
                .isEmpty();
        assertThat(schema.validate("{}", InputFormat.JSON)).isNotEmpty();
        assertThat(JSON.readTree(text).path("$id").asString()).isEqualTo("urn:ethnomediation:contracts:events:" + type);
        assertThat(type).matches("[a-z]+\\.[a-z-]+\\.v[0-9]+");
    }

    @ParameterizedTest
    @MethodSource("types")
    void holdsNoFreeText(String type) throws IOException {
        assertThat(FreeText.in(JSON.readTree(Files.readString(EVENTS.resolve(type + ".schema.json")))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyCodeHasItsWordsInAList(String type) throws IOException {
        assertThat(schema(type).findValues("enum"))
                .allSatisfy(codes -> assertThat(lists())
                        .as("no list holds exactly " + codes)
                        .contains(codes.valueStream()
                                .map(JsonNode::asString)
                                .collect(Collectors.toCollection(TreeSet::new))));
    }

    @ParameterizedTest
    @MethodSource("types")
    void countsAppealsByTheSameAttributesInEveryEvent(String type) throws IOException {
        if (!type.startsWith("appeal.") && !type.startsWith("case.")) {
            return;
        }
        for (var attribute : COUNTED_BY) {
            assertThat(schema(type).at("/properties/" + attribute))
                    .as(attribute)
                    .isEqualTo(schema("appeal.registered.v1").at("/properties/" + attribute))
                    .isNotEmpty();
        }
    }

    static JsonNode schema(String type) throws IOException {
        return JSON.readTree(Files.readString(EVENTS.resolve(type + ".schema.json")));
    }

    private static Set<Set<String>> lists() throws IOException {
        var lists = new HashSet<Set<String>>();
        for (var file : CodeListsTest.files()) {
            var ignored = lists.add(CodeListsTest.codes(file));
        }
        return lists;
    }

    @Test
    void aFreeTextWouldBeCaught() {
        JsonNode leaky = JSON.readTree("""
            {"properties":{"id":{"type":"string","format":"uuid"},"list":{"type":"array","items":{"type":"string"}},
             "perhaps":{"type":["string","null"]},"open":{"type":"string","pattern":".*"},"odd":{"type":"string","format":"prose"}}}""");

        assertThat(FreeText.in(leaky))
                .containsExactly(
                        "/properties/list/items", "/properties/perhaps", "/properties/open", "/properties/odd");
    }
}
