package kz.ethnomediation.reporting.facts.messaging;

import static kz.ethnomediation.platform.testkit.Patience.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import kz.ethnomediation.reporting.Readers;
import kz.ethnomediation.reporting.ReportingStand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What intake's vault counts by the quarter, under a key that is no id, comes out as a year of the republic. */
@QuarkusTest
@QuarkusTestResource(ReportingStand.class)
class CountsToYearIT {

    @Test
    void showsTheYearWhenItsLastQuarterIsCounted() {
        try (var broker = new Broker()) {
            broker.sendCounted("2031-Q3");
            Readers.council().get("/api/v1/demographics/2031").then().statusCode(404);
            broker.sendCounted("2031-Q4");

            await().untilAsserted(() -> Readers.council()
                    .get("/api/v1/demographics/2031")
                    .then()
                    .statusCode(200)
                    .body("quarters", contains("2031-Q3", "2031-Q4"))
                    .body("counts.find { it.code == 'KAZAKH' }.n", equalTo(2 * 212)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1931", "2031-Q3", "x", "99999"})
    void hasNothingSmallerAndNothingElse(String path) {
        Readers.statistician()
                .urlEncodingEnabled(false)
                .get("/api/v1/demographics/" + path)
                .then()
                .statusCode(404);
    }
}
