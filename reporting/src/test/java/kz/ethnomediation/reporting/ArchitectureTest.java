package kz.ethnomediation.reporting;

import java.util.stream.Stream;
import kz.ethnomediation.platform.testkit.architecture.ArchitectureCheck;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> keepsTheHouseRules() {
        return ArchitectureCheck.of(
                "kz.ethnomediation.reporting",
                "calendar",
                "demographics",
                "demographics.messaging",
                "demographics.persistence",
                "demographics.rest",
                "territory",
                "territory.reference",
                "facts",
                "facts.messaging",
                "facts.persistence",
                "historic",
                "historic.persistence",
                "historic.rest",
                "problems",
                "subjects",
                "subjects.rest",
                "report",
                "report.query",
                "report.view");
    }
}
