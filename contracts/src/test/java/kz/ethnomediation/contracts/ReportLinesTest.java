package kz.ethnomediation.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Keeps {@code docs/em-1.md} true: what it says is counted can be counted from the events that there are. */
class ReportLinesTest {

    private static final Path PAGE = Path.of("../docs/em-1.md");
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
    private static final int EVENTS = 2;
    private static final int FIELDS = 3;

    @Test
    void everyEventAndFieldOfALineExists() throws IOException {
        var lines = rows("## What the lines are counted from");

        assertThat(lines).hasSizeGreaterThan(20);
        for (var line : lines) {
            assertThat(unknown(quoted(line[EVENTS]), quoted(line[FIELDS])))
                    .as(line[1])
                    .isEmpty();
        }
    }

    @Test
    void aLineWithoutItsEventOrFieldWouldBeCaught() throws IOException {
        assertThat(unknown(List.of("appeal.replied", "appeal.forgotten"), List.of("late", "mood")))
                .containsExactly("appeal.replied/mood", "appeal.forgotten");
    }

    @Test
    void whatALineWaitsForIsStillToCome() throws IOException {
        for (var line : rows("## What a line still waits for")) {
            assertThat(quoted(line[EVENTS])).as(line[1]).isNotEmpty().noneMatch(this::exists);
        }
    }

    @Test
    void noEventIsForgotten() throws IOException {
        var named = new TreeSet<>(quoted(Files.readString(PAGE)));

        assertThat(EventSchemasTest.types())
                .allSatisfy(type -> assertThat(named).contains(type.replaceAll("\\.v[0-9]+$", "")));
    }

    private List<String> unknown(List<String> events, List<String> fields) throws IOException {
        var unknown = new ArrayList<String>();
        for (var event : events) {
            if (!exists(event)) {
                unknown.add(event);
                continue;
            }
            var members = members(event);
            fields.stream()
                    .filter(field -> !members.contains(field))
                    .map(field -> event + "/" + field)
                    .forEach(unknown::add);
        }
        return unknown;
    }

    private boolean exists(String event) {
        return Files.exists(EventSchemasTest.EVENTS.resolve(event + ".v1.schema.json"));
    }

    private static Set<String> members(String event) throws IOException {
        return new TreeSet<>(
                EventSchemasTest.schema(event + ".v1").path("properties").propertyNames());
    }

    /** The rows of the table under {@code heading}, cell by cell; the cell before the first bar is empty. */
    private static List<String[]> rows(String heading) throws IOException {
        return Files.readAllLines(PAGE).stream()
                .dropWhile(line -> !line.equals(heading))
                .skip(1)
                .takeWhile(line -> !line.startsWith("## "))
                .filter(line -> line.startsWith("| "))
                .skip(1)
                .map(line -> line.split("\\|", -1))
                .toList();
    }

    private static List<String> quoted(String text) {
        return QUOTED.matcher(text).results().map(match -> match.group(1)).toList();
    }
}
