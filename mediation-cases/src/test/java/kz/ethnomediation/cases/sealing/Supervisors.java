package kz.ethnomediation.cases.sealing;

import java.util.UUID;
import kz.ethnomediation.cases.CasesStand;
import kz.ethnomediation.platform.testkit.TestToken;

/** The people whom a seal concerns, as the tokens of integration tests. */
public final class Supervisors {

    private Supervisors() {}

    /** Who seals. */
    public static TestToken sealer() {
        return person("head-61", "office-head").regions("KZ-61").office("61-01");
    }

    /** An office head of the same region whom the seal keeps out. */
    public static TestToken stranger() {
        return person("second-head-61", "office-head").regions("KZ-61").office("61-01");
    }

    public static TestToken coordinator61() {
        return person("coordinator-61", "regional-coordinator").regions("KZ-61");
    }

    public static TestToken headOf75() {
        return person("head-75", "office-head").regions("KZ-75");
    }

    public static TestToken ofTheRepublic() {
        return person("coordinator-kz", "regional-coordinator").regions("KZ");
    }

    public static TestToken dataProtectionOfficer() {
        return person("dpo", "dpo").regions("KZ");
    }

    public static TestToken operator() {
        return person("operator-61", "operator").regions("KZ-61");
    }

    /** An operator who sees every region. */
    public static TestToken operatorOfTheRepublic() {
        return person("operator-kz", "operator").regions("KZ");
    }

    public static TestToken mediator(UUID mediatorId) {
        return person("mediator-" + mediatorId, "mediator").regions("KZ-61").mediatorId(mediatorId);
    }

    public static TestToken person(String user, String... roles) {
        return CasesStand.running()
                .issuer()
                .token(user, roles[0])
                .with("realm_access", java.util.Map.of("roles", java.util.List.of(roles)));
    }
}
