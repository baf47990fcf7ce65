package kz.ethnomediation.cases;

import java.util.stream.Stream;
import kz.ethnomediation.platform.testkit.architecture.ArchitectureCheck;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> keepsTheHouseRules() {
        return ArchitectureCheck.of(
                "kz.ethnomediation.cases",
                "codes",
                "lifecycle",
                "lifecycle.persistence",
                "lifecycle.messaging",
                "casework",
                "casework.rest",
                "casework.persistence",
                "casework.messaging",
                "handover",
                "handover.rest",
                "handover.persistence",
                "mediators",
                "mediators.persistence",
                "mediators.messaging",
                "sealing",
                "emergency",
                "emergency.rest",
                "emergency.persistence",
                "subjects",
                "subjects.rest",
                "subjects.persistence",
                "retention",
                "readings",
                "readings.persistence",
                "tasks",
                "tasks.rest",
                "environment");
    }
}
