package kz.ethnomediation.registry;

import java.util.stream.Stream;
import kz.ethnomediation.platform.testkit.architecture.ArchitectureCheck;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> keepsTheHouseRules() {
        return ArchitectureCheck.of(
                "kz.ethnomediation.registry",
                "accounts",
                "accounts.rest",
                "accounts.persistence",
                "accounts.keycloak",
                "mediators",
                "mediators.rest",
                "mediators.persistence",
                "mediators.messaging",
                "reference",
                "reference.rest",
                "reference.csv",
                "reference.persistence",
                "reference.messaging",
                "retention",
                "subjects",
                "subjects.rest",
                "withdrawals",
                "withdrawals.rest",
                "withdrawals.persistence",
                "withdrawals.messaging",
                "accesslist",
                "accesslist.rest",
                "accesslist.persistence",
                "problem",
                "runtime");
    }
}
