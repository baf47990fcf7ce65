package kz.ethnomediation.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.ethnomediation.platform.problem.ProblemType;
import org.junit.jupiter.api.Test;

/** Every refusal that intake can answer, its own and the shared ones, is named by a test that brings it about over HTTP. */
class RefusalsAreShownTest {

    private static final Path TESTS = Path.of("src/test/java");

    /**
     * No request brings them about by itself: a collision, a bug, an outage, a second request while the first is carried out.
     * {@code platform/problem} and {@code platform/command} ({@code AtOnceIT}) test what becomes of them.
     */
    private static final Set<String> NOBODYS_DOING =
            Set.of("concurrent-change", "internal-error", "unavailable", "request-in-progress");

    /** Answered in front of every service, whatever stands behind: the ITs of {@code platform/gate} bring them about. */
    private static final Set<String> AT_THE_GATE = Set.of("target-too-long", "headers-too-large");

    @Test
    void everyRefusalIsShownOverHttp() throws IOException {
        var elsewhere = new TreeSet<>(NOBODYS_DOING);
        elsewhere.addAll(AT_THE_GATE);

        assertThat(unshown(slugs())).isEqualTo(elsewhere);
    }

    @Test
    void theCataloguesAreFound() {
        assertThat(slugs())
                .hasSizeGreaterThan(35)
                .contains(
                        "status-forbids",
                        "journal-empty",
                        "signal-not-yours",
                        "appeal-ended",
                        "malware-found",
                        "idempotency-key-reused",
                        "headers-too-large",
                        "not-found");
    }

    @Test
    void aRefusalThatNoTestNamesIsCaught() throws IOException {
        assertThat(unshown(Set.of("status-forbids", "forbids", "not-brought-about")))
                .containsExactly("forbids", "not-brought-about");
    }

    private static Set<String> slugs() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(
                                "kz.ethnomediation.intake",
                                "kz.ethnomediation.platform.problem",
                                "kz.ethnomediation.platform.command",
                                "kz.ethnomediation.platform.gate")
                        .stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(ProblemType.class))
                        .flatMap(type -> Arrays.stream(type.reflect().getEnumConstants()))
                        .map(constant -> ((ProblemType) constant).slug())
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those that no {@code …IT} expects: as they stand, or as the end of their URI. */
    private static Set<String> unshown(Set<String> slugs) throws IOException {
        var tests = texts();
        return slugs.stream()
                .filter(slug -> tests.stream()
                        .noneMatch(text -> text.contains("\"" + slug + "\"") || text.contains(":" + slug + "\"")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> texts() throws IOException {
        try (var files = Files.walk(TESTS)) {
            return files.filter(file -> file.toString().endsWith("IT.java"))
                    .map(RefusalsAreShownTest::text)
                    .toList();
        }
    }

    private static String text(Path test) {
        try {
            return Files.readString(test);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
