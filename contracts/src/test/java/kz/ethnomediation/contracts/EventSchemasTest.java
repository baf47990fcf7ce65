package kz.ethnomediation.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EventSchemasTest {

    private static final Path EVENTS = Path.of("src/main/resources/contracts/events");
    private static final JsonMapper JSON = new JsonMapper();

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
