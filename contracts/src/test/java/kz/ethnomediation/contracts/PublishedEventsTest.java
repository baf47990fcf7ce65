package kz.ethnomediation.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * A published version only grows, by optional members: its promises are kept on record in {@code src/test/resources/published},
 * where {@code -Dpublish=true} adds new types and members and never takes a promise back.
 */
class PublishedEventsTest {

    private static final Path RECORDS = Path.of("src/test/resources/published");
    private static final JsonMapper JSON = new JsonMapper();

    static List<String> types() throws IOException {
        return EventSchemasTest.types();
    }

    @ParameterizedTest
    @MethodSource("types")
    void keepsItsPromises(String type) throws IOException {
        var now = SchemaShape.of(EventSchemasTest.schema(type));
        var file = RECORDS.resolve(type + ".txt");
        var published = Files.exists(file) ? Files.readAllLines(file) : List.<String>of();

        assertThat(SchemaShape.breaches(published.isEmpty() ? now : published, now))
                .as("a change like this is a new version beside this one")
                .isEmpty();
        if (Boolean.getBoolean("publish")) {
            Files.createDirectories(RECORDS);
            Files.write(file, now);
        }
        assertThat(file)
                .as("run the tests of contracts with -Dpublish=true to put it on record")
                .exists();
        assertThat(Files.readAllLines(file)).isEqualTo(now);
    }

    @Test
    void noPublishedTypeIsTakenAway() throws IOException {
        try (var records = Files.list(RECORDS)) {
            assertThat(records.map(file -> file.getFileName().toString().replace(".txt", "")))
                    .containsExactlyInAnyOrderElementsOf(types());
        }
    }

    @Test
    void anOptionalMemberMayBeAdded() {
        assertThat(breaches("""
            {"properties":{"sex":{"enum":["FEMALE","MALE"]},
             "answerBy":{"type":"string","format":"date"},"where":{"type":"object","properties":{"region":{"type":"string"}},"required":["region"]}},
             "required":["sex"],"description":"in other words"}""")).isEmpty();
    }

    @Test
    void whatBreaksAPromiseIsCaught() {
        assertThat(breaches("{\"properties\":{\"sex\":{\"enum\":[\"FEMALE\"]}},\"required\":[\"sex\"]}"))
                .containsExactly("gone: /properties/sex/enum = MALE");
        assertThat(breaches(
                        "{\"properties\":{\"sex\":{\"enum\":[\"FEMALE\",\"MALE\",\"OTHER\"]}},\"required\":[\"sex\"]}"))
                .containsExactly("not allowed any more: /properties/sex/enum = OTHER");
        assertThat(breaches("{\"properties\":{\"sex\":{\"enum\":[\"FEMALE\",\"MALE\"]}},\"required\":[]}"))
                .containsExactly("gone: /required = sex");
        assertThat(breaches("""
            {"properties":{"sex":{"enum":["FEMALE","MALE"]},"age":{"type":"integer"}},"required":["sex","age"]}""")).containsExactly("not allowed any more: /required = age");
        assertThat(
                        breaches(
                                "{\"properties\":{\"sex\":{\"enum\":[\"FEMALE\",\"MALE\"],\"maxLength\":4}},\"required\":[\"sex\"]}"))
                .containsExactly("not allowed any more: /properties/sex/maxLength = 4");
        assertThat(breaches("{\"properties\":{\"sexes\":{\"enum\":[\"FEMALE\",\"MALE\"]}},\"required\":[\"sexes\"]}"))
                .contains("gone: /properties/sex/enum = FEMALE", "not allowed any more: /required = sexes");
    }

    private static List<String> breaches(String now) {
        var published = "{\"properties\":{\"sex\":{\"enum\":[\"FEMALE\",\"MALE\"]}},\"required\":[\"sex\"]}";
        return SchemaShape.breaches(SchemaShape.of(JSON.readTree(published)), SchemaShape.of(JSON.readTree(now)));
    }
}
