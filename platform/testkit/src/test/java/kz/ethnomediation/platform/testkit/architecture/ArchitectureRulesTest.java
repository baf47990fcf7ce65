package kz.ethnomediation.platform.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule fails on a small service that breaks it and passes on one that keeps it. */
class ArchitectureRulesTest {

    private static final String UNRULY = "kz.ethnomediation.unruly";
    private static final String ORDERLY = "kz.ethnomediation.orderly";

    @TestFactory
    Stream<DynamicTest> catchesTheUnrulyService() {
        return eachRule(
                UNRULY,
                (rule, classes) ->
                        assertThat(rule.evaluate(classes).hasViolation()).isTrue());
    }

    @TestFactory
    Stream<DynamicTest> letsTheOrderlyServicePass() {
        return eachRule(
                ORDERLY,
                (rule, classes) -> assertThat(
                                rule.evaluate(classes).getFailureReport().getDetails())
                        .isEmpty());
    }

    @Test
    void refusesToCheckAFeatureThatDoesNotExist() {
        var presence = ArchitectureCheck.of(ORDERLY, "moved-away").findFirst().orElseThrow();

        assertThatThrownBy(() -> presence.getExecutable().execute()).hasMessageContaining("moved-away");
    }

    private interface Verdict {
        void on(ArchRule rule, JavaClasses classes);
    }

    private static Stream<DynamicTest> eachRule(String base, Verdict verdict) {
        var classes = new ClassFileImporter().importPackages(base);
        return ArchitectureRules.of(base).all().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> verdict.on(rule.getValue(), classes)));
    }
}
