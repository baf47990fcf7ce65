package kz.ethnomediation.platform.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** The rules as tests, one each; a service's {@code ArchitectureTest} returns them from a test factory. */
public final class ArchitectureCheck {

    private ArchitectureCheck() {}

    /**
     * One test per rule, over the production classes of {@code base}.
     *
     * @param features the feature packages that must exist and hold classes, so that no rule passes over nothing
     */
    public static Stream<DynamicTest> of(String base, String... features) {
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(base);
        var present =
                DynamicTest.dynamicTest("the named features exist", () -> mustHold(classes, base, List.of(features)));
        var rules = ArchitectureRules.of(base).all().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(classes)));
        return Stream.concat(Stream.of(present), rules);
    }

    private static void mustHold(JavaClasses classes, String base, List<String> features) {
        for (var feature : features) {
            var name = base + "." + feature;
            if (classes.stream().noneMatch(type -> type.getPackageName().equals(name) && !type.isAnonymousClass())) {
                throw new AssertionError("no class in " + name);
            }
        }
    }
}
