package kz.ethnomediation.registry;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.stream.Stream;
import kz.ethnomediation.platform.testkit.Hardening;
import kz.ethnomediation.platform.testkit.KafkaEngine;
import kz.ethnomediation.platform.testkit.TokenIssuer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What stands in front of the service: the gate, the checks of tokens, the withdrawals. */
@QuarkusTest
@QuarkusTestResource(RegistryEngines.class)
class HardeningIT {

    @TestHTTPResource
    URI address;

    @SuppressWarnings("NullAway.Init") // set by RegistryEngines
    TokenIssuer issuer;

    @SuppressWarnings("NullAway.Init") // set by RegistryEngines
    KafkaEngine kafka;

    @TestFactory
    Stream<DynamicTest> standsInFrontOfEveryResource() {
        return new Hardening("mediator-registry", address, issuer, kafka, "/api/v1/mediators", "register-keeper")
                .tests();
    }
}
