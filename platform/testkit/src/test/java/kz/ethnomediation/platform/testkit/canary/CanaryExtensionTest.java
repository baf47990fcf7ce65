package kz.ethnomediation.platform.testkit.canary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** A run over a careless test fails as a whole, though the test itself passes. */
class CanaryExtensionTest {

    private static final String WITHIN = "careless.within";

    @ExtendWith(CanaryExtension.class)
    static class Careless {

        @Test
        void logsWhatItWasSent() {
            if (Boolean.getBoolean(WITHIN)) {
                Logger.getLogger("careless").warning("received " + Canary.ESSENCE.value());
            }
        }
    }

    @ExtendWith(CanaryExtension.class)
    static class Talkative {

        @Test
        void printsWhatItWasSent() {
            if (Boolean.getBoolean(WITHIN)) {
                System.out.println("received " + Canary.NAME.value());
            }
        }
    }

    @ExtendWith(CanaryExtension.class)
    static class Discreet {

        @Test
        void logsThatSomethingCame() {
            Logger.getLogger("discreet").warning("received something");
        }
    }

    @Test
    void failsARunThatLogsABody() {
        assertThat(failuresOf(Careless.class))
                .singleElement()
                .asString()
                .contains("personal data where none may be", "LOG: ", Canary.ESSENCE.value());
    }

    @Test
    void failsARunThatPrintsAName() {
        assertThat(failuresOf(Talkative.class)).singleElement().asString().contains("OUTPUT: ", Canary.NAME.value());
    }

    @Test
    void letsADiscreetRunPass() {
        assertThat(failuresOf(Discreet.class)).isEmpty();
    }

    private static java.util.List<String> failuresOf(Class<?> careless) {
        var output = System.out;
        var errors = System.err;
        System.setProperty(WITHIN, "true");
        try {
            var summary = new SummaryGeneratingListener();
            LauncherFactory.create()
                    .execute(
                            LauncherDiscoveryRequestBuilder.request()
                                    .selectors(selectClass(careless))
                                    .build(),
                            summary);
            return summary.getSummary().getFailures().stream()
                    .map(failure -> failure.getException().toString())
                    .toList();
        } finally {
            var _ = System.clearProperty(WITHIN);
            System.setOut(output);
            System.setErr(errors);
            CanaryWatch.running().begin();
        }
    }
}
