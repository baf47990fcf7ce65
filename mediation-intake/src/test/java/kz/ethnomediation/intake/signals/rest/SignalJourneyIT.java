package kz.ethnomediation.intake.signals.rest;

import static io.restassured.RestAssured.given;
import static kz.ethnomediation.intake.signals.rest.Warnings.answer;
import static kz.ethnomediation.intake.signals.rest.Warnings.coordinator;
import static kz.ethnomediation.intake.signals.rest.Warnings.council;
import static kz.ethnomediation.intake.signals.rest.Warnings.get;
import static kz.ethnomediation.intake.signals.rest.Warnings.head;
import static kz.ethnomediation.intake.signals.rest.Warnings.post;
import static kz.ethnomediation.intake.signals.rest.Warnings.raised;
import static kz.ethnomediation.intake.signals.rest.Warnings.verb;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import kz.ethnomediation.intake.IntakeStand;
import org.junit.jupiter.api.Test;

/** A signal from its raising to its end by HTTP, with the refusals on the way and the tasks that come and go. */
@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class SignalJourneyIT {

    private static final String PROBLEM = "urn:ethnomediation:problem:";

    @Test
    void takesAWarningOfThreeFields() {
        post(council(), "", Warnings.shortest())
                .statusCode(201)
                .header("Location", matchesPattern(".*/api/v1/signals/[0-9a-f-]{36}"))
                .header("ETag", equalTo("\"1\""))
                .body("state", equalTo("RAISED"))
                .body("replyBy", notNullValue());
    }

    @Test
    void keepsWhatWasSaid() {
        var id = raised(council(), Warnings.whole());

        get(coordinator(), "/" + id)
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("place.text", equalTo("market by the bridge"))
                .body("kind", equalTo("ONLINE"))
                .body("content.words", equalTo("A rumour goes round."))
                .body("content.tension", equalTo(2))
                .body("content.raisedFor.kind", equalTo("ELDERS"))
                .body("content.mustAct", equalTo("AKIMAT"))
                .body("content.evidence", equalTo("EVIDENCED"))
                .body("content.occurredOn", equalTo("2026-01-15"))
                .body("content.policy", equalTo("2026-1"));
    }

    @Test
    void isVerifiedAnsweredAndClosed() {
        var id = raised(council(), Warnings.shortest());
        verb(head(), id, 1, "verification", "{\"tension\":2}")
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("state", equalTo("VERIFIED"))
                .body("content.responder.kind", equalTo("OFFICE_HEAD"));
        verb(head(), id, 2, "response", answer("ONGOING")).statusCode(200).body("state", equalTo("RESPONDED"));
        verb(head(), id, 3, "closure", "{\"result\":\"CALMED\"}")
                .statusCode(409)
                .body("type", equalTo(PROBLEM + "signal-not-calm-yet"));
        verb(head(), id, 3, "response", answer("STABLE")).statusCode(200).body("state", equalTo("STABLE"));
        verb(head(), id, 4, "response", answer("HOLDING")).statusCode(200).body("state", equalTo("POST_CONTROL"));
        verb(head(), id, 5, "closure", "{\"result\":\"CALMED\"}")
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("result", equalTo("CALMED"));

        get(coordinator(), "/" + id + "/history")
                .statusCode(200)
                .body("items.verb", contains("raised", "verified", "responded", "responded", "responded", "closed"))
                .body("items[1].before.state", equalTo("RAISED"))
                .body("items[1].before.tension", nullValue())
                .body("items[1].after.tension", equalTo(2))
                .body("items[1].actor", equalTo("head-61"))
                .body("items[2].words", equalTo("spoke with both"))
                .body("items[5].code", equalTo("CALMED"));
        get(coordinator(), "/" + id)
                .body("responses.result", contains("ONGOING", "STABLE", "HOLDING"))
                .body("responses[0].actions", contains("TALKS"));
        verb(head(), id, 6, "escalation", "{\"level\":\"REGION\"}")
                .statusCode(409)
                .body("type", equalTo(PROBLEM + "signal-state-forbids"))
                .body("signalState", equalTo("CLOSED"));
    }

    @Test
    void isDismissedWithAReasonAndSaysWhatElseMayFollow() {
        var id = raised(council(), Warnings.shortest());

        verb(head(), id, 1, "response", answer("STABLE"))
                .statusCode(409)
                .body("type", equalTo(PROBLEM + "signal-state-forbids"))
                .body("allowed", contains("VERIFIED", "ESCALATED", "DISMISSED"));
        verb(head(), id, 1, "dismissal", "{\"reason\":\"UNFOUNDED\",\"words\":\"went there, nobody knows of it\"}")
                .statusCode(200)
                .body("state", equalTo("DISMISSED"));
    }

    @Test
    void goesUpByItselfAndByHand() {
        var id = raised(council(), Warnings.withTension(5));

        get(coordinator(), "/" + id).header("ETag", equalTo("\"1\"")).body("escalatedTo", equalTo("REGION"));
        verb(head(), id, 1, "dismissal", "{\"reason\":\"UNFOUNDED\",\"words\":\"not so bad\"}")
                .statusCode(403)
                .body("type", equalTo(PROBLEM + "signal-not-yours"));
        verb(head(), id, 1, "verification", "{\"tension\":5}").statusCode(200).body("state", equalTo("ESCALATED"));
        verb(head(), id, 2, "escalation", "{\"level\":\"REGION\"}")
                .statusCode(409)
                .body("type", equalTo(PROBLEM + "signal-escalated-already"))
                .body("escalatedTo", equalTo("REGION"));
        verb(coordinator(), id, 2, "escalation", "{\"level\":\"REPUBLIC\"}")
                .statusCode(200)
                .body("escalatedTo", equalTo("REPUBLIC"));
    }

    @Test
    void asksForTheRevisionAndRefusesAStaleOne() {
        var id = raised(council(), Warnings.shortest());

        post(head(), "/" + id + "/verification", "{\"tension\":2}").statusCode(428);
        verb(head(), id, 9, "verification", "{\"tension\":2}").statusCode(412).body("current", equalTo("\"1\""));
    }

    @Test
    void showsTasksThatComeAndGo() {
        var id = raised(council(), Warnings.withTension(5));
        var path = "/api/v1/signals/" + id;

        tasks().body("items.subject", hasItem(path));
        verb(coordinator(), id, 1, "verification", "{\"tension\":5}").statusCode(200);
        tasks().body("items.find { it.subject == '" + path + "' }.kind", equalTo("signal-escalated"));
        verb(coordinator(), id, 2, "response", answer("ONGOING")).statusCode(200);
        tasks().body("items.find { it.subject == '" + path + "' }.kind", equalTo("signal-still-tense"));
        verb(coordinator(), id, 3, "closure", "{\"result\":\"HANDED_OVER\"}").statusCode(200);
        tasks().body("items.subject", not(hasItem(path)));
    }

    private static io.restassured.response.ValidatableResponse tasks() {
        return given().header("Authorization", coordinator().bearer())
                .queryParam("limit", 200)
                .get("/api/v1/tasks")
                .then()
                .statusCode(200);
    }
}
