package kz.ethnomediation.intake;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import kz.ethnomediation.platform.testkit.ServiceStand;
import org.jspecify.annotations.Nullable;

/** Starts what the service stands on, once for all its integration tests. */
public class IntakeStand implements QuarkusTestResourceLifecycleManager {

    private static @Nullable ServiceStand stand;

    @Override
    public Map<String, String> start() {
        stand = ServiceStand.start(
                "intake", "ethnomediation.appeal-events", "ethnomediation.case-events", "ethnomediation.signal-events");
        var settings = new HashMap<>(stand.settings());
        settings.put("PERSON_INDEX_KEY", "a-key-of-the-test-for-persons-index");
        return settings;
    }

    /** The engines of the running test. */
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
