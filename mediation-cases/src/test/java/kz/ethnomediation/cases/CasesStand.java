package kz.ethnomediation.cases;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import kz.ethnomediation.platform.testkit.PrivateFiles;
import kz.ethnomediation.platform.testkit.ServiceStand;
import org.jspecify.annotations.Nullable;

/** Starts what the service stands on, once for all its integration tests: the engines, and a stand-in for intake. */
public class CasesStand implements QuarkusTestResourceLifecycleManager {

    private static @Nullable ServiceStand stand;
    private static final PrivateFiles NEXT_KEYS =
            PrivateFiles.in(Path.of("target", "next-keys").toAbsolutePath());

    private static @Nullable IntakeStandIn intake;
    private static @Nullable String thisKek;

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
        settings.put("ethnomediation.fieldcrypt.kek.files.2", NEXT_KEYS.kek().toString());
        // So that every read asks for its key, as one does whose key another instance has just wrapped anew.
        settings.put("ethnomediation.fieldcrypt.cache-for", "PT0S");
        settings.put("ethnomediation.retention.worker-enabled", "false");
        thisKek = engines.settings().get("KEK_1_FILE");
        return settings;
    }

    /** The engines of the running test. */
    public static ServiceStand running() {
        return Objects.requireNonNull(stand, "not started");
    }

    /** The files of the key that wraps data keys and of the one that is to follow it, by their versions. */
    public static Map<Integer, String> keks() {
        return Map.of(
                1,
                Objects.requireNonNull(thisKek, "not started"),
                2,
                NEXT_KEYS.kek().toString());
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
