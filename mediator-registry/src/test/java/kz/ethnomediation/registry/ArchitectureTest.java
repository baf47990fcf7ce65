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
                "answers.rest",
                "mediators",
                "mediators.rest",
                "mediators.persistence",
                "mediators.messaging",
                "meetings",
                "meetings.rest",
                "meetings.persistence",
                "meetings.messaging",
                "organisations",
                "organisations.rest",
                "organisations.persistence",
                "organisations.messaging",
                "publicextract",
                "publicextract.rest",
                "publicextract.persistence",
                "reference",
                "reference.rest",
                "reference.csv",
                "reference.persistence",
                "reference.messaging",
                "retention",
                "seats",
                "seats.rest",
                "seats.persistence",
                "sources",
                "sources.persistence",
                "subjects",
                "subjects.rest",
                "admissions",
                "admissions.rest",
                "admissions.persistence",
                "certificates",
                "certificates.rest",
                "certificates.persistence",
                "trainings",
                "trainings.rest",
                "trainings.persistence",
                "trainings.messaging",
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
                "statements.persistence",
                "runtime");
    }
}
