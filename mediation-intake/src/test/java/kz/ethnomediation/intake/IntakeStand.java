package kz.ethnomediation.intake;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import kz.ethnomediation.intake.mailing.SmtpSimulator;
import kz.ethnomediation.intake.persons.TestKeys;
import kz.ethnomediation.platform.testkit.PrivateFiles;
import kz.ethnomediation.platform.testkit.ServiceStand;
import org.jspecify.annotations.Nullable;

/** Starts what the service stands on, once for all its integration tests. */
public class IntakeStand implements QuarkusTestResourceLifecycleManager {

    private static @Nullable ServiceStand stand;
    private static @Nullable SmtpSimulator mailServer;

    @Override
    public Map<String, String> start() {
        stand = ServiceStand.start(
                "intake",
                "ethnomediation.appeal-events",
                "ethnomediation.case-events",
                "ethnomediation.signal-events",
                "ethnomediation.demographic-events");
        var settings = new HashMap<>(stand.settings());
        // Both keys are held from the start, so that a test can exchange them while the service goes on; it does not by
        // itself.
        settings.put(
                "ethnomediation.fieldcrypt.kek.files.2",
                TestKeys.file(TestKeys.SECOND_KEK).toString());
        settings.put(
                "ethnomediation.fieldcrypt.index.files.2",
                TestKeys.file(TestKeys.SECOND).toString());
        settings.put("ethnomediation.fieldcrypt.rewrap-interval", "PT24H");
        settings.put("ethnomediation.fieldcrypt.cache-for", "PT0S");
        declarations(settings);
        settings.put("ethnomediation.retention.worker-enabled", "false");
        mailServer = SmtpSimulator.start();
        settings.put("MAIL_ENABLED", "true");
        settings.put("SMTP_PORT", String.valueOf(mailServer.port()));
        settings.put("SMTP_STARTTLS", "DISABLED");
        return settings;
    }

    /** On, but for the worker: a test says when is counted. */
    private static void declarations(Map<String, String> settings) {
        var own = Path.of(Objects.requireNonNull(settings.get("KEK_1_FILE"))).resolveSibling("vault");
        settings.put("VAULT_KEK_1_FILE", PrivateFiles.in(own).kek().toString());
        settings.put("DECLARATIONS_ENABLED", "true");
        settings.put("DECLARATIONS_LEGAL_GROUND", "a law of the test, art. 1");
        settings.put("DECLARATIONS_PUBLISHED_TABLE", "table 7 of the test");
        settings.put("DECLARATIONS_SINCE", "2026-01-01");
        settings.put("ethnomediation.declarations.worker-enabled", "false");
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
