package kz.ethnomediation.intake;

import java.util.stream.Stream;
import kz.ethnomediation.platform.testkit.architecture.ArchitectureCheck;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> keepsTheHouseRules() {
        return ArchitectureCheck.of(
                "kz.ethnomediation.intake",
                "appeals",
                "appeals.rest",
                "codes",
                "consents",
                "consents.rest",
                "declarations",
                "documents",
                "documents.rest",
                "mailing",
                "notices",
                "notices.rest",
                "duplicates",
                "duplicates.rest",
                "persons",
                "imports",
                "incidents",
                "incidents.persistence",
                "incidents.rest",
                "imports.rest",
                "readings",
                "readings.persistence",
                "receipts",
                "receipts.print",
                "receipts.rest",
                "retention",
                "retention.persistence",
                "signals",
                "signals.rest",
                "subjects",
                "subjects.rest",
                "subjects.persistence",
                "subjects.messaging",
                "tasks",
                "tasks.rest",
                "terms",
                "terms.persistence",
                "typeface",
                "wording",
                "wording.rest");
    }
}
