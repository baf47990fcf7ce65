package kz.ethnomediation.reporting;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import kz.ethnomediation.platform.testkit.RequestKeeper;
import kz.ethnomediation.platform.testkit.ServiceStand;
import org.jspecify.annotations.Nullable;

/** Starts what the service stands on, once for all its integration tests. */
public final class ReportingStand implements QuarkusTestResourceLifecycleManager {

    private static @Nullable ServiceStand stand;
    private static @Nullable RequestKeeper requests;

    @Override
    public Map<String, String> start() {
        stand = ServiceStand.start(
                "reporting",
                "ethnomediation.appeal-events",
                "ethnomediation.case-events",
                "ethnomediation.signal-events",
                "ethnomediation.mediator-events",
                "ethnomediation.demographic-events");
        requests = RequestKeeper.start();
        var settings = new HashMap<>(stand.settings());
        settings.put("INTAKE_URL", requests.url());
        settings.put("OIDC_CLIENT_SECRET", "reporting");
        settings.put("quarkus.http.test-port", "0");
        return settings;
    }

    /** The engines of the running tests. */
    public static ServiceStand running() {
        return Objects.requireNonNull(stand, "not started");
    }

    /** The stand-in for the keeper of requests about persons' data. */
    public static RequestKeeper requests() {
        return Objects.requireNonNull(requests, "not started");
    }

    @Override
    public void stop() {
        if (requests != null) {
            requests.close();
        }
        if (stand != null) {
            stand.close();
        }
    }
}
