package kz.ethnomediation.reporting;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import kz.ethnomediation.platform.testkit.ServiceStand;
import org.jspecify.annotations.Nullable;

/** Starts what the service stands on, once for all its integration tests. */
public final class ReportingStand implements QuarkusTestResourceLifecycleManager {

    private static @Nullable ServiceStand stand;

    @Override
    public Map<String, String> start() {
        stand = ServiceStand.start(
                "reporting",
                "ethnomediation.appeal-events",
                "ethnomediation.case-events",
                "ethnomediation.signal-events",
                "ethnomediation.mediator-events");
        var settings = new HashMap<>(stand.settings());
        settings.put("quarkus.http.test-port", "0");
        return settings;
    }

    /** The engines of the running tests. */
    public static ServiceStand running() {
        return Objects.requireNonNull(stand, "not started");
    }

    @Override
    public void stop() {
        if (stand != null) {
            stand.close();
        }
    }
}
