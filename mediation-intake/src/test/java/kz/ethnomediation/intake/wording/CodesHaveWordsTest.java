package kz.ethnomediation.intake.wording;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kz.ethnomediation.intake.appeals.AppealStatus;
import kz.ethnomediation.intake.appeals.CaseOutcome;
import kz.ethnomediation.intake.appeals.CaseStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An enum and its list hold the same codes; the list of {@code AppealKind} is {@code appeal-kinds}. */
class CodesHaveWordsTest {

    /** The one kind of task that mediation-cases has. */
    private static final String OF_CASES = "emergency-access-to-review";

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern KIND = Pattern.compile("\"([a-z]+(?:-[a-z]+)+)\"");
    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<Class<?>> enums() {
        var codes = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("kz.ethnomediation.intake.codes")
                        .stream()
                        .filter(type -> type.isEnum() && type.isTopLevelClass())
                        .<Class<?>>map(type -> type.reflect());
        return Stream.concat(codes, Stream.of(AppealStatus.class, CaseStage.class, CaseOutcome.class));
    }

    @ParameterizedTest
    @MethodSource("enums")
    void everyCodeHasItsWordsAndEveryWordItsCode(Class<?> codes) throws IOException {
        var list = listOf(codes);

        assertThat(words().get(list))
                .as("contracts/code-lists/" + list + ".json")
                .isEqualTo(Arrays.stream(codes.getEnumConstants())
                        .map(constant -> JSON.convertValue(constant, String.class))
                        .collect(Collectors.toCollection(TreeSet::new)));
        assertThat(ReadWords.LISTS).contains(list);
    }

    @Test
    void enumsAreFound() {
        assertThat(enums()).hasSizeGreaterThan(20);
    }

    @Test
    void everyListAnsweredIsShipped() throws IOException {
        assertThat(words().keySet()).containsAll(ReadWords.LISTS);
        assertThat(ReadWords.LISTS).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void everyListOfTheApiIsAnswered() throws IOException {
        assertThat(listsOfTheApi()).hasSizeGreaterThan(40);
        assertThat(ReadWords.LISTS).containsAll(listsOfTheApi());
    }

    @Test
    void everyKindOfTaskHasItsWords() throws IOException {
        var kinds = kindsOfTasks();

        assertThat(kinds).hasSizeGreaterThan(10).contains("answer-appeal", "signal-to-close", "deliver-notice");
        kinds.add(OF_CASES);
        assertThat(words().get("task-kinds")).isEqualTo(kinds);
    }

    /** What {@code words.json} names for intake; that it leaves out no code is held by the contracts' own test. */
    private static Set<String> listsOfTheApi() throws IOException {
        return contract("words.json")
                .path("mediation-intake")
                .valueStream()
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The words joined by hyphens in the sources of tasks; a kind is nothing else there. */
    private static Set<String> kindsOfTasks() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.getFileName().toString().endsWith("Tasks.java"))
                    .flatMap(file -> KIND.matcher(text(file)).results())
                    .map(match -> match.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** In the plural; {@code Interethnic} has none. */
    private static String listOf(Class<?> codes) throws IOException {
        var name = codes.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        var plural = name.endsWith("y")
                ? name.substring(0, name.length() - 1) + "ies"
                : name + (name.matches(".*(s|x|ch|sh)") ? "es" : "s");
        return words().containsKey(name) ? name : plural;
    }

    /** The codes of every list, of its latest version. */
    private static Map<String, Set<String>> words() throws IOException {
        var latest = new TreeMap<String, JsonNode>();
        for (var file : read("index.json")) {
            latest.merge(
                    read(file.asText()).path("name").asText(),
                    read(file.asText()),
                    (one, other) ->
                            one.path("version").asInt() > other.path("version").asInt() ? one : other);
        }
        var words = new TreeMap<String, Set<String>>();
        latest.forEach((name, list) -> words.put(name, codes(list)));
        return words;
    }

    private static Set<String> codes(JsonNode list) {
        return StreamSupport.stream(list.path("items").spliterator(), false)
                .map(item -> item.path("code").asText())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static JsonNode read(String file) throws IOException {
        return contract("code-lists/" + file);
    }

    private static JsonNode contract(String file) throws IOException {
        try (var stream = CodesHaveWordsTest.class.getClassLoader().getResourceAsStream("contracts/" + file)) {
            return JSON.readTree(stream);
        }
    }

    private static String text(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
