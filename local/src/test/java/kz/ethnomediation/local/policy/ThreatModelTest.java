package kz.ethnomediation.local.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The threat model speaks of what is there: every published operation, and tests that exist. */
class ThreatModelTest {

    private static final Path ROOT = Path.of("..");
    private static final Path SNAPSHOTS = ROOT.resolve("contracts/src/main/resources/contracts/openapi");

    @Test
    void everyPublishedOperationBelongsToABoundary() throws IOException {
        assertThat(model().tags()).isEqualTo(publishedTags());
    }

    @Test
    void everyControlIsProvenByATestThatExists() throws IOException {
        var classes = testClasses();
        var threats = model().threats();

        assertThat(threats).hasSizeGreaterThan(20).allSatisfy(threat -> {
            assertThat(threat.control()).as(threat.id()).isNotEmpty();
            assertThat(threat.tests()).as(threat.id()).isNotEmpty();
            assertThat(classes).as(threat.id()).containsAll(threat.tests());
        });
        assertThat(threats).extracting(ThreatModel.Threat::id).doesNotHaveDuplicates();
    }

    @Test
    void anOperationOrATestThatIsGoneWouldBeNoticed() {
        var model = new ThreatModel("""
                | B1 the page | Appeal Resource, Gone Resource |
                | B2 the broker | – |
                | T01 | B1 | S | somebody | a control | `GoneIT`, `ArchitectureTest` |
                | T02 | B1 | S | somebody | a control | by hand |
                """);

        assertThat(model.tags()).containsExactly("Appeal Resource", "Gone Resource");
        assertThat(model.threats())
                .extracting(ThreatModel.Threat::tests)
                .containsExactly(List.of("GoneIT", "ArchitectureTest"), List.of());
    }

    private static ThreatModel model() throws IOException {
        return new ThreatModel(Files.readString(ROOT.resolve("docs/threat-model.md")));
    }

    private static Set<String> publishedTags() throws IOException {
        var tags = new TreeSet<String>();
        try (var files = Files.list(SNAPSHOTS)) {
            for (var file : files.toList()) {
                new ObjectMapper()
                        .readTree(file.toFile())
                        .path("paths")
                        .findValues("tags")
                        .forEach(names -> StreamSupport.stream(names.spliterator(), false)
                                .forEach(name -> tags.add(name.asText())));
            }
        }
        return tags;
    }

    /** By their names; the tables that several services are tried with lie in testkit. */
    private static Set<String> testClasses() throws IOException {
        try (var services = Files.list(ROOT);
                var jars = Files.list(ROOT.resolve("platform"))) {
            var folders = Stream.concat(services, jars)
                    .flatMap(module -> Stream.of(
                            module.resolve("src/test/java"),
                            module.resolve("src/main/java/kz/ethnomediation/platform/testkit")))
                    .filter(Files::isDirectory)
                    .toList();
            return folders.stream().flatMap(ThreatModelTest::classes).collect(Collectors.toSet());
        }
    }

    private static Stream<String> classes(Path folder) {
        try (var files = Files.walk(folder)) {
            return Arrays.stream(files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.replace(".java", ""))
                    .toArray(String[]::new));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
