package kz.ethnomediation.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CodeListsTest {

    static final Path LISTS = Path.of("src/main/resources/contracts/code-lists");
    private static final JsonMapper JSON = new JsonMapper();

    static List<String> files() throws IOException {
        try (var files = Files.list(LISTS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("index.json"))
                    .sorted()
                    .toList();
        }
    }

    static JsonNode list(String file) throws IOException {
        return JSON.readTree(Files.readString(LISTS.resolve(file)));
    }

    static Set<String> codes(String file) throws IOException {
        return list(file)
                .path("items")
                .valueStream()
                .map(item -> item.path("code").asString(""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("files")
    void lacksNothing(String file) throws IOException {
        assertThat(CodeListFaults.in(list(file))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void isFiledUnderItsName(String file) throws IOException {
        assertThat(file)
                .matches("\\Q" + list(file).path("name").asString() + "\\E(-"
                        + list(file).path("version").asInt() + ")?\\.json");
    }

    @Test
    void aServiceIsSeededWithEveryList() throws IOException {
        assertThat(list("index.json").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrderElementsOf(files());
    }

    @Test
    void noVersionOfAListIsThereTwice() throws IOException {
        var versions = new TreeSet<String>();
        for (var file : files()) {
            assertThat(versions.add(list(file).path("name").asString() + "/"
                            + list(file).path("version").asInt()))
                    .as(file)
                    .isTrue();
        }
    }

    /** From there on the register numbers what its keepers publish; a release that took such a number would be another list. */
    @ParameterizedTest
    @MethodSource("files")
    void leavesTheRegistersNumbersToIt(String file) throws IOException {
        assertThat(list(file).path("version").asInt()).isLessThan(1001);
    }

    @Test
    void whatIsMissingIsCaught() {
        var broken = JSON.readTree("""
            {"name":"Broken List","version":0,"validFrom":"2026-02-30","source":" ","items":[
              {"code":"A","names":{"kk":"а","ru":" "}},
              {"code":"A","names":{"kk":"а","ru":"а","en":"a"}},
              {"code":"B"},
              {"names":{"kk":"а","ru":"а","en":"a"}},
              {"code":"C","names":{"kk":"а","ru":"а","en":"a"},"basis":{"ru":"ст. 1"}},
              {"code":"D","names":{"kk":"а","ru":"а","en":"a","russian":"а"},"validFrom":"2026-01-02","validTo":"2026-01-01"},
              {"date":"soon"}]}""");

        assertThat(CodeListFaults.in(broken))
                .containsExactly(
                        "/name",
                        "/version",
                        "/validFrom",
                        "/source",
                        "/items/0/names/ru",
                        "/items/0/names/en",
                        "/items/1/code",
                        "/items/2/names",
                        "/items/3/code",
                        "/items/4/basis/kk",
                        "/items/4/basis/en",
                        "/items/5/validTo",
                        "/items/5/names/russian",
                        "/items/6/date");
    }

    @Test
    void anEmptyListIsCaught() {
        assertThat(
                        CodeListFaults.in(
                                JSON.readTree(
                                        "{\"name\":\"empty\",\"version\":1,\"validFrom\":\"2026-01-01\",\"source\":\"x\",\"items\":[]}")))
                .containsExactly("/items");
    }

    @Test
    void districtsAndOfficesLieInTheirRegion() throws IOException {
        var regions = codes("regions.json");
        for (var file : List.of("districts.json", "offices.json")) {
            assertThat(list(file).path("items").valueStream()).allSatisfy(item -> {
                assertThat(regions).contains(item.path("region").asString());
                assertThat(item.path("code").asString())
                        .startsWith(item.path("region").asString().substring(3));
            });
        }
        assertThat(codes("districts.json"))
                .allMatch(code -> code.matches("[0-9]{4}00000"))
                .contains("314800000", "334600000", "196600000", "615200000");
        assertThat(codes("offices.json")).hasSameSizeAs(regions).allMatch(code -> code.matches("[0-9]{2}-01"));
    }

    @Test
    void everyScopeQuestionNamesItsRuleAndItsAnswers() throws IOException {
        assertThat(list("scope-questions.json").path("items").valueStream()).allSatisfy(question -> {
            assertThat(question.path("ruleId").asString()).matches("[A-Za-z]{1,10}(-[0-9a-z]{1,4}){1,5}");
            assertThat(question.path("version").asInt()).isPositive();
            assertThat(question.path("forbids").isBoolean()).isTrue();
            assertThat(files()).contains(question.path("answers").asString() + ".json");
            assertThat(question.path("basis").has("kk")).isTrue();
        });
        assertThat(list("scope-questions.json")
                        .path("items")
                        .valueStream()
                        .filter(question -> question.path("forbids").asBoolean())
                        .map(question -> question.path("code").asString()))
                .containsExactly("THIRD_PARTY_INTERESTS", "INCAPABLE_PARTY", "CORRUPTION");
    }
}
