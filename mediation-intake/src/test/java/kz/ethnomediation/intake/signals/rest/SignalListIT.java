package kz.ethnomediation.intake.signals.rest;

import static io.restassured.RestAssured.given;
import static kz.ethnomediation.intake.signals.rest.Warnings.SIGNALS;
import static kz.ethnomediation.intake.signals.rest.Warnings.council;
import static kz.ethnomediation.intake.signals.rest.Warnings.person;
import static kz.ethnomediation.intake.signals.rest.Warnings.raised;
import static kz.ethnomediation.intake.signals.rest.Warnings.verb;
import static kz.ethnomediation.platform.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.platform.testkit.TestToken;
import org.junit.jupiter.api.Test;

/** Lists page by page, by filter, and what is overdue. */
@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class SignalListIT {

    @Test
    void pagesThroughEverythingOnceTheNewestFirst() {
        var reader = coordinator("KZ-33");
        var raised = new ArrayList<String>();
        for (var i = 0; i < 5; i++) {
            raised.addFirst(raised(council(), in("KZ-33")).toString());
        }

        var seen = new ArrayList<String>();
        var next = "";
        do {
            var page = given().header("Authorization", reader.bearer())
                    .queryParam("limit", 2)
                    .queryParam("region", "KZ-33")
                    .queryParams(next.isEmpty() ? java.util.Map.of() : java.util.Map.of("after", next))
                    .get(SIGNALS)
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.path("items.id"));
            next = page.path("next") == null ? "" : page.path("next");
        } while (!next.isEmpty());

        assertThat(seen).isEqualTo(raised);
    }

    @Test
    void narrowsByStateAndTension() {
        var reader = coordinator("KZ-35");
        var low = raised(council(), in("KZ-35"));
        var high = raised(council(), in("KZ-35"));
        verb(reader, high, 1, "verification", "{\"tension\":4}").statusCode(200);

        assertThat(ids(reader, "state=RAISED")).containsExactly(low.toString());
        assertThat(ids(reader, "state=ESCALATED&tension=4")).containsExactly(high.toString());
        assertThat(ids(reader, "tension=3")).isEmpty();
        assertThat(ids(reader, "overdue=false")).containsExactly(high.toString(), low.toString());
    }

    @Test
    void showsWhatIsOverdueAndForgetsItOnceAnswered() {
        var reader = coordinator("KZ-39");
        var id = raised(council(), in("KZ-39"));
        var soon = Instant.now().plusSeconds(4);
        verb(reader, id, 1, "verification", "{\"tension\":3,\"replyBy\":\"" + soon + "\"}")
                .statusCode(200);

        await().until(() -> ids(reader, "overdue=true").contains(id.toString()));
        assertThat(isTaskOverdue(reader, id)).isTrue();
        verb(reader, id, 2, "response", Warnings.answer("ONGOING")).statusCode(200);
        assertThat(ids(reader, "overdue=true")).isEmpty();
    }

    private static boolean isTaskOverdue(TestToken reader, UUID id) {
        return given().header("Authorization", reader.bearer())
                .get("/api/v1/tasks")
                .then()
                .extract()
                .path("items.find { it.subject == '/api/v1/signals/" + id + "' }.overdue");
    }

    private static List<String> ids(TestToken reader, String query) {
        return given().header("Authorization", reader.bearer())
                .get(SIGNALS + "?" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private static TestToken coordinator(String region) {
        return person("coordinator-" + region, "regional-coordinator", region);
    }

    private static String in(String region) {
        return Warnings.shortest().replace("KZ-61", region);
    }
}
