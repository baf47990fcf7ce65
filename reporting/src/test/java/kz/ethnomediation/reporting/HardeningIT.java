package kz.ethnomediation.reporting;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.stream.Stream;
import kz.ethnomediation.platform.testkit.Hardening;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What stands in front of the service: the gate, the checks of tokens, the withdrawals. */
@QuarkusTest
@QuarkusTestResource(ReportingStand.class)
class HardeningIT {

    @TestHTTPResource
    URI address;

    @TestFactory
    Stream<DynamicTest> standsInFrontOfEveryResource() {
        var stand = ReportingStand.running();
        return new Hardening(
                        "reporting",
                        address,
                        stand.issuer(),
                        stand.kafka(),
                        "/api/v1/quarters/2021-Q1/report",
                        "council-viewer")
                .tests();
    }
}
