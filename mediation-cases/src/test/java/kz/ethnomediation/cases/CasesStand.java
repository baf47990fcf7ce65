package kz.ethnomediation.cases;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import kz.ethnomediation.platform.testkit.ServiceStand;
import org.jspecify.annotations.Nullable;

/** Starts what the service stands on, once for all its integration tests: the engines, and a stand-in for intake. */
public class CasesStand implements QuarkusTestResourceLifecycleManager {

    private static @Nullable ServiceStand stand;
    private static @Nullable IntakeStandIn intake;

    @Override
    public Map<String, String> start() {
        var engines = ServiceStand.start(
                "cases",
                "ethnomediation.appeal-events",
                "ethnomediation.mediator-events",
                "ethnomediation.case-events");
        var handovers = IntakeStandIn.start();
        stand = engines;
        intake = handovers;
        var settings = new HashMap<>(engines.settings());
        settings.put("INTAKE_URL", handovers.url());
        settings.put("OIDC_CLIENT_SECRET", "mediation-cases");
        return settings;
    }

    /** The engines of the running test. */
    public static ServiceStand running() {
        return Objects.requireNonNull(stand, "not started");
    }

    /** The stand-in for mediation-intake. */
    public static IntakeStandIn intake() {
        return Objects.requireNonNull(intake, "not started");
    }

    @Override
    public void stop() {
        if (intake != null) {
            intake.close();
        }
        if (stand != null) {
            stand.close();
        }
    }
}
