package kz.ethnomediation.platform.gate;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import java.util.Objects;
import kz.ethnomediation.platform.testkit.TokenIssuer;
import org.jspecify.annotations.Nullable;

/** Gives the probe service its identity provider. */
public class ProbeStand implements QuarkusTestResourceLifecycleManager {

    private static @Nullable TokenIssuer issuer;

    @Override
    public Map<String, String> start() {
        issuer = TokenIssuer.start();
        return Map.of("quarkus.oidc.auth-server-url", issuer.url());
    }

    static TokenIssuer issuer() {
        return Objects.requireNonNull(issuer, "not started");
    }

    @Override
    public void stop() {
        issuer().close();
    }
}
