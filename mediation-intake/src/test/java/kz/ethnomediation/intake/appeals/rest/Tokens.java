package kz.ethnomediation.intake.appeals.rest;

import java.util.UUID;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.platform.testkit.TestToken;

/** The people of the tests. */
public final class Tokens {

    public static final UUID MEDIATOR_61 = UUID.fromString("018f0000-0000-7000-8000-000000000061");

    private Tokens() {}

    public static TestToken operator61() {
        return IntakeStand.running()
                .issuer()
                .token("operator-61", "operator")
                .regions("KZ-61")
                .office("61-01");
    }

    public static TestToken operator75() {
        return IntakeStand.running()
                .issuer()
                .token("operator-75", "operator")
                .regions("KZ-75")
                .office("75-01");
    }

    public static TestToken mediator61() {
        return IntakeStand.running()
                .issuer()
                .token("mediator-61", "mediator")
                .regions("KZ-61")
                .office("61-01")
                .mediatorId(MEDIATOR_61);
    }

    public static TestToken council() {
        return IntakeStand.running().issuer().token("council", "council-viewer").regions("KZ");
    }

    public static TestToken cases() {
        return IntakeStand.running().issuer().token("service-account-mediation-cases", "service");
    }
}
