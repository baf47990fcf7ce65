package kz.ethnomediation.intake.signals.rest;

import static io.restassured.RestAssured.given;
import static kz.ethnomediation.intake.signals.rest.Warnings.SIGNALS;
import static kz.ethnomediation.intake.signals.rest.Warnings.coordinator;
import static kz.ethnomediation.intake.signals.rest.Warnings.coordinatorElsewhere;
import static kz.ethnomediation.intake.signals.rest.Warnings.council;
import static kz.ethnomediation.intake.signals.rest.Warnings.get;
import static kz.ethnomediation.intake.signals.rest.Warnings.head;
import static kz.ethnomediation.intake.signals.rest.Warnings.mediator;
import static kz.ethnomediation.intake.signals.rest.Warnings.person;
import static kz.ethnomediation.intake.signals.rest.Warnings.post;
import static kz.ethnomediation.intake.signals.rest.Warnings.raised;
import static kz.ethnomediation.intake.signals.rest.Warnings.verb;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import kz.ethnomediation.intake.IntakeStand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Anybody may warn; who reads what is restricted (domain rule 41). */
@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class SignalAccessIT {

    private static final List<String> VERBS = List.of("verification", "dismissal", "escalation", "response", "closure");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "operator",
                "mediator",
                "office-head",
                "regional-coordinator",
                "council-viewer",
                "register-keeper",
                "statistician",
                "dpo",
                "auditor",
                "admin"
            })
    void everyPersonOfTheNetworkMayWarnAndFollowTheOwnWarning(String role) {
        var somebody = person("somebody-" + role, role, "KZ-31");
        var id = raised(somebody, Warnings.shortest());

        get(somebody, "/" + id).statusCode(200).body("state", equalTo("RAISED"));
        get(somebody, "").body("items.id", hasItem(id.toString()));
        given().header("Authorization", somebody.bearer())
                .get("/api/v1/tasks")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"service", "akimat-system"})
    void machinesNeitherWarnNorRead(String role) {
        var machine = person("machine-" + role, role, "KZ-61");

        post(machine, "", Warnings.shortest()).statusCode(403);
        get(machine, "").statusCode(403);
        given().header("Authorization", machine.bearer())
                .get("/api/v1/tasks")
                .then()
                .statusCode(403);
    }

    @Test
    void asksForAToken() {
        given().get(SIGNALS).then().statusCode(401);
        given().get("/api/v1/tasks").then().statusCode(401);
    }

    @Test
    void hidesSignalsOfAnotherRegion() {
        var id = raised(council(), Warnings.shortest());
        var strangers = List.of(
                coordinatorElsewhere(),
                person("head-75", "office-head", "KZ-75"),
                mediator(),
                person("statistician", "statistician", "KZ"));

        for (var stranger : strangers) {
            get(stranger, "/" + id).statusCode(404);
            get(stranger, "/" + id + "/history").statusCode(404);
            get(stranger, "").body("items.id", not(hasItem(id.toString())));
        }
        for (var what : VERBS) {
            verb(coordinatorElsewhere(), id, 1, what, body(what))
                    .statusCode(404)
                    .body("type", equalTo("urn:ethnomediation:problem:not-found"));
        }
    }

    @Test
    void showsTheRaiserHowItGoesAndNothingOfWhatOthersSay() {
        var id = raised(mediator(), Warnings.whole());
        verb(head(), id, 1, "verification", "{\"tension\":2,\"words\":\"known for years\"}")
                .statusCode(200);
        verb(head(), id, 2, "response", Warnings.answer("ONGOING")).statusCode(200);

        get(mediator(), "/" + id)
                .statusCode(200)
                .body("state", equalTo("RESPONDED"))
                .body("responses[0].result", equalTo("ONGOING"))
                .body("content", nullValue())
                .body("place.text", nullValue())
                .body("raisedBy", nullValue());
        var history =
                get(mediator(), "/" + id + "/history").statusCode(200).extract().asString();
        assertThat(history).contains("responded").doesNotContain("known for years", "head-61", "spoke with both");
    }

    @Test
    void showsWhoRaisedItToTheCoordinatorOnly() {
        var id = raised(mediator(), Warnings.shortest());

        get(coordinator(), "/" + id).body("raisedBy", equalTo("mediator-61"));
        get(head(), "/" + id)
                .body("content.words", equalTo("Two villages quarrel about a pasture."))
                .body("raisedBy", nullValue());
        get(coordinator(), "/" + id + "/history").body("items[0].actor", equalTo("mediator-61"));
        assertThat(get(head(), "/" + id + "/history").extract().asString()).doesNotContain("mediator-61");
    }

    @Test
    void opensASignalToThePersonWhoIsNamedToAnswer() {
        var elder = person("elder-of-the-council", "council-viewer", "KZ");
        var id = raised(mediator(), Warnings.shortest());
        get(elder, "/" + id).statusCode(404);
        verb(
                        head(),
                        id,
                        1,
                        "verification",
                        "{\"tension\":3,\"responder\":{\"kind\":\"NAMED_PERSON\",\"login\":\"elder-of-the-council\"}}")
                .statusCode(200);

        get(elder, "/" + id).statusCode(200).body("content.words", equalTo("Two villages quarrel about a pasture."));
        given().header("Authorization", elder.bearer())
                .get("/api/v1/tasks")
                .then()
                .body("items.subject", hasItem("/api/v1/signals/" + id));
        headsTasks("signal-to-answer").body("items.subject", hasItem("/api/v1/signals/" + id));
        verb(elder, id, 2, "closure", "{\"result\":\"HANDED_OVER\"}").statusCode(403);
        verb(elder, id, 2, "response", Warnings.answer("ONGOING")).statusCode(200);
        headsTasks("signal-still-tense").body("items.subject", not(hasItem("/api/v1/signals/" + id)));
    }

    private static ValidatableResponse headsTasks(String kind) {
        return given().header("Authorization", head().bearer())
                .get("/api/v1/tasks?limit=200&kind=" + kind)
                .then()
                .statusCode(200);
    }

    @Test
    void letsTheRaiserDecideNothing() {
        var head75 = person("head-75", "office-head", "KZ-75");
        var id = raised(head75, Warnings.shortest());

        for (var what : VERBS) {
            verb(head75, id, 1, what, body(what))
                    .statusCode(403)
                    .body("type", equalTo("urn:ethnomediation:problem:signal-not-yours"));
        }
    }

    @Test
    void linksNoAppealThatTheRaiserCannotSee() {
        var linked = Warnings.shortest()
                .replace("\"kind\"", "\"appealIds\":[\"018f0000-0000-7000-8000-0000000000aa\"],\"kind\"");

        for (var raiser : List.of(council(), mediator(), coordinator())) {
            post(raiser, "", linked).statusCode(422).body("errors[0].pointer", equalTo("/appealIds/0"));
        }
    }

    private static String body(String verb) {
        return switch (verb) {
            case "verification" -> "{\"tension\":2}";
            case "dismissal" -> "{\"reason\":\"UNFOUNDED\",\"words\":\"x\"}";
            case "escalation" -> "{\"level\":\"REGION\"}";
            case "response" -> Warnings.answer("STABLE");
            default -> "{\"result\":\"HANDED_OVER\"}";
        };
    }
}
