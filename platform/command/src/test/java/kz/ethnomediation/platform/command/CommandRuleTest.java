package kz.ethnomediation.platform.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Objects;
import kz.ethnomediation.platform.testkit.architecture.ArchitectureRules;
import org.junit.jupiter.api.Test;

/** testkit's rule names these annotations as text: here it meets the real ones. */
class CommandRuleTest {
    private static final String PROBE = "kz.ethnomediation.platform.command.probe";

    @Test
    void letsCommandsAndReadingPostsPass() {
        var rule = Objects.requireNonNull(ArchitectureRules.of(PROBE).all().get("every changing POST is a command"));

        var verdict = rule.evaluate(new ClassFileImporter().importPackages(PROBE));

        assertThat(verdict.getFailureReport().getDetails()).isEmpty();
    }
}
