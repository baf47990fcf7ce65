package kz.ethnomediation.reporting.historic.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import kz.ethnomediation.reporting.Readers;
import kz.ethnomediation.reporting.ReportingStand;
import org.junit.jupiter.api.Test;

/** A retried batch is taken once, a rehearsed one not at all; the quarters are of this test alone. */
@QuarkusTest
@QuarkusTestResource(ReportingStand.class)
class IdempotencyIT {

    @Test
    void takesARetriedBatchOnce() {
        var first = take("batch-of-2018", "", "2018-Q3");
        var second = take("batch-of-2018", "", "2018-Q3");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(second.asString()).isEqualTo(first.asString());
        take("batch-of-2018", "", "2018-Q4").then().statusCode(422);
    }

    @Test
    void rehearsesWithoutATrace() {
        take("rehearsed-batch", "?dryRun=true", "2019-Q4")
                .then()
                .statusCode(200)
                .body("dryRun", equalTo(true), "wouldAnswer", equalTo(201));
        take("rehearsed-batch", "?dryRun=true", "2019Q4").then().statusCode(422);

        Readers.council()
                .get("/api/v1/quarters/2019-Q4/report")
                .then()
                .statusCode(200)
                .body("republic.registered", nullValue());
        take("rehearsed-batch", "", "2019-Q4").then().statusCode(201).header("Idempotency-Replayed", nullValue());
    }

    private static Response take(String key, String query, String quarter) {
        return Readers.statistician()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body("""
                        {"source":"the Assembly","synthetic":true,"rows":[
                          {"line":"APPEALS_REGISTERED","region":"KZ-61","quarter":"%s","value":5}]}""".formatted(quarter))
                .post("/api/v1/historic-aggregates" + query);
    }
}
