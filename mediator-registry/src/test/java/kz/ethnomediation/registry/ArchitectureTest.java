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
                "mediators",
                "mediators.rest",
                "mediators.persistence",
                "mediators.messaging",
                "retention",
                "subjects",
                "subjects.rest",
                "admissions",
                "admissions.rest",
                "admissions.persistence",
                "certificates",
                "certificates.rest",
                "certificates.persistence",
                "withdrawals",
                "withdrawals.rest",
                "withdrawals.persistence",
                "withdrawals.messaging",
                "accesslist",
                "accesslist.rest",
                "accesslist.persistence",
                "entitlements",
                "entitlements.rest",
                "particulars",
                "particulars.rest",
                "particulars.persistence",
                "policy",
                "policy.persistence",
                "problem",
                "runtime");
    }
}
