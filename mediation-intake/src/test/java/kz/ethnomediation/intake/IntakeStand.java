package kz.ethnomediation.intake;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import kz.ethnomediation.intake.mailing.SmtpSimulator;
import kz.ethnomediation.platform.testkit.ServiceStand;
import org.jspecify.annotations.Nullable;

/** Starts what the service stands on, once for all its integration tests. */
public class IntakeStand implements QuarkusTestResourceLifecycleManager {

    private static @Nullable ServiceStand stand;
    private static @Nullable SmtpSimulator mailServer;

    @Override
    public Map<String, String> start() {
        stand = ServiceStand.start(
                "intake", "ethnomediation.appeal-events", "ethnomediation.case-events", "ethnomediation.signal-events");
        var settings = new HashMap<>(stand.settings());
        settings.put("PERSON_INDEX_KEY", "a-key-of-the-test-for-persons-index");
        mailServer = SmtpSimulator.start();
        settings.put("MAIL_ENABLED", "true");
        settings.put("SMTP_PORT", String.valueOf(mailServer.port()));
        settings.put("SMTP_STARTTLS", "DISABLED");
        return settings;
    }

    /** The mail server of the running test. */
    public static SmtpSimulator mailServer() {
        return Objects.requireNonNull(mailServer, "not started");
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
        if (mailServer != null) {
            mailServer.close();
        }
    }
}
