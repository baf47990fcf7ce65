package kz.ethnomediation.intake.subjects.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.intake.appeals.rest.Tokens;
import kz.ethnomediation.intake.duplicates.rest.Database;
import org.junit.jupiter.api.Test;

/** A service that fetches whom a request is about is on record, once for each fetch; an officer sees ids only and is not. */
@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class FetchedRequestsAreLoggedIT {

    @Test
    void onceForEachFetch() {
        var person = Person.registered();
        var request = UUID.fromString(Officer.asks("{\"kind\":\"EXTRACT\",\"iin\":\"%s\"}".formatted(person.iin()))
                .statusCode(201)
                .extract()
                .path("id"));
        Officer.looksAt(request).statusCode(200);
        assertThat(entries(request)).isZero();

        for (var time = 0; time < 2; time++) {
            given().header("Authorization", Tokens.cases().bearer())
                    .get(Officer.REQUESTS + "/" + request)
                    .then()
                    .statusCode(200)
                    .body("id", equalTo(request.toString()));
        }

        assertThat(entries(request)).isEqualTo(2);
    }

    private static long entries(UUID request) {
        return Database.rows("select count(*) from access_log where target_kind = 'subject-requests'"
                + " and decision = 'ALLOWED' and purpose = 'SUBJECT_REQUEST' and target_id = '" + request + "'");
    }
}
