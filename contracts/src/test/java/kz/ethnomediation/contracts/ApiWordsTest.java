package kz.ethnomediation.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every code that one of the four APIs shows can be read in kk, ru and en (domain rule 53). */
class ApiWordsTest {

    private static final Path CONTRACTS = Path.of("src/main/resources/contracts");
    private static final JsonMapper JSON = new JsonMapper();

    private static final JsonNode BROKEN_API = JSON.readTree("""
            {"components":{"schemas":{
              "Mood":{"enum":["GOOD","BAD"]},
              "Colour":{"enum":["RED"]},
              "Coupon":{"properties":{"sizes":{"type":"array","items":{"enum":["a6"]}}}}}},
             "paths":{"/moods":{"get":{"operationId":"listMoods","parameters":[{"name":"order","schema":{"enum":["up"]}}]},
              "post":{"requestBody":{"content":{"text/plain":{"schema":{"enum":["X"]}}}}}}}}""");
    private static final Map<String, JsonNode> MOODS = Map.of("moods", JSON.readTree("""
            {"items":[{"code":"GOOD","names":{"kk":"Жақсы","ru":" ","en":"Good"}},{"code":"UGLY"}]}"""));

    static List<String> services() throws IOException {
        return List.copyOf(read("words.json").propertyNames());
    }

    @ParameterizedTest
    @MethodSource("services")
    void everyCodeHasItsWords(String service) throws IOException {
        var api = read("openapi/" + service + ".json");

        assertThat(UnwordedCodes.in(api, read("words.json").path(service), newestLists()))
                .isEmpty();
        assertThat(ApiCodes.in(api)).as("the codes are found at all").isNotEmpty();
    }

    @Test
    void noServiceIsForgotten() throws IOException {
        try (var files = Files.list(CONTRACTS.resolve("openapi"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".json", "")))
                    .containsExactlyInAnyOrderElementsOf(services());
        }
    }

    @Test
    void aMissingWordIsCaught() {
        var words = JSON.readTree("""
            {"Mood":"moods","Coupon.sizes":"sizes","listMoods.order":{"technical":" "},"Gone":"moods"}""");

        assertThat(UnwordedCodes.in(BROKEN_API, words, MOODS))
                .containsExactlyInAnyOrder(
                        "Mood GOOD has no words in ru",
                        "Mood BAD has no words in kk",
                        "Mood BAD has no words in ru",
                        "Mood BAD has no words in en",
                        "Colour has no list",
                        "Coupon.sizes has no list",
                        "listMoods.order is technical without a reason",
                        "post /moods has no list",
                        "Gone lists no codes any more");
    }

    private static Map<String, JsonNode> newestLists() throws IOException {
        var newest = new TreeMap<String, JsonNode>();
        for (var file : CodeListsTest.files()) {
            var list = CodeListsTest.list(file);
            newest.merge(list.path("name").asString(), list, ApiWordsTest::newer);
        }
        return newest;
    }

    private static JsonNode newer(JsonNode one, JsonNode other) {
        return one.path("version").asInt() > other.path("version").asInt() ? one : other;
    }

    private static JsonNode read(String file) throws IOException {
        return JSON.readTree(Files.readString(CONTRACTS.resolve(file)));
    }
}
