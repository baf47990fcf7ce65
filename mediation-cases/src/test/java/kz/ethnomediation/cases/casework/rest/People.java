package kz.ethnomediation.cases.casework.rest;

import java.util.UUID;
import kz.ethnomediation.cases.CasesStand;
import kz.ethnomediation.platform.testkit.TestToken;

/** The people of the tests. */
final class People {

    static final UUID MEDIATOR_61 = UUID.fromString("018f0000-0000-7000-8000-000000000061");
    static final UUID MEDIATOR_75 = UUID.fromString("018f0000-0000-7000-8000-000000000075");

    private People() {}

    static TestToken operator61() {
        return token("operator-61", "operator").regions("KZ-61").office("61-01");
    }

    static TestToken operator75() {
        return token("operator-75", "operator").regions("KZ-75").office("75-01");
    }

    static TestToken mediator61() {
        return token("mediator-61", "mediator").regions("KZ-61").mediatorId(MEDIATOR_61);
    }

    static TestToken mediator75() {
        return token("mediator-75", "mediator").regions("KZ-75").mediatorId(MEDIATOR_75);
    }

    static TestToken republic() {
        return token("coordinator-kz", "regional-coordinator").regions("KZ");
    }

    static TestToken token(String user, String role) {
        return CasesStand.running().issuer().token(user, role);
    }
}
