package kz.ethnomediation.intake.readings;

import static io.restassured.RestAssured.given;
import static kz.ethnomediation.intake.readings.Matters.log;
import static kz.ethnomediation.intake.readings.Matters.read;
import static kz.ethnomediation.intake.readings.Matters.sent;
import static kz.ethnomediation.intake.readings.Matters.somebody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.intake.appeals.rest.Sheets;
import kz.ethnomediation.intake.appeals.rest.Tokens;
import kz.ethnomediation.intake.duplicates.rest.Database;
import org.junit.jupiter.api.Test;

/** Whoever is shown something of an appeal is in the log with the purpose, or is shown nothing. */
@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class ReadingsAreLoggedIT {

    private static final String APPEAL = "/api/v1/appeals/{id}";
    private static final String REVOKED = "revoke insert on access_log from intake_app";
    private static final String GRANTED = "grant insert on access_log to intake_app";

    /** Every way of reading one appeal that is served, so that a new one is logged too. */
    @Test
    void logsEveryWayOfReadingAnAppeal() {
        var id = Matters.withEverything(Tokens.operator61());
        var ways = waysOfReading();
        assertThat(ways).hasSizeGreaterThan(8);

        for (var way : ways) {
            answerTo(way, id).then().statusCode(200);

            log(id).body("first().kind", equalTo(words(way)))
                    .body("first().decision", equalTo("ALLOWED"))
                    .body("first().basis", equalTo("RELATION"));
        }
        log(id).body("findAll{it.kind == 'appeals-handover'}.purpose", contains("HANDOVER"));
    }

    @Test
    void answersNothingThatCannotBeLogged() throws SQLException {
        var id = Matters.withEverything(Tokens.operator61());
        String number =
                read(Tokens.operator61(), "/api/v1/appeals/" + id).extract().path("number");
        String code = read(Tokens.operator61(), "/api/v1/appeals/" + id + "/receipt")
                .extract()
                .path("code");
        IntakeStand.running().postgres().execute("intake", REVOKED);
        try {
            for (var way : waysOfReading()) {
                assertNothingIsTold(answerTo(way, id), number);
            }
            assertNothingIsTold(get("/api/v1/appeals?limit=200"), number);
            assertNothingIsTold(search(number), number);
            assertNothingIsTold(given().get("/api/v1/receipts/" + number + "?code=" + code), "REGISTERED");
            get("/api/v1/access-log").then().statusCode(403);
        } finally {
            IntakeStand.running().postgres().execute("intake", GRANTED);
        }
    }

    @Test
    void derivesThePurposeFromTheRelation() {
        var id = Sheets.registered(Tokens.operator61());
        read(Tokens.operator61(), "/api/v1/appeals/" + id).statusCode(200);
        read(somebody("colleague-61", "KZ-61", "operator"), "/api/v1/appeals/" + id)
                .statusCode(200);
        read(somebody("head-61", "KZ-61", "office-head"), "/api/v1/appeals/" + id)
                .statusCode(200);
        read(Tokens.operator75(), "/api/v1/appeals/" + id).statusCode(404);
        given().header("Authorization", Tokens.operator61().bearer())
                .header("If-Match", "\"1\"")
                .contentType("application/json")
                .body("{\"region\":\"KZ-75\",\"reason\":\"moved\"}")
                .post("/api/v1/appeals/" + id + "/transfer")
                .then()
                .statusCode(200);
        read(Tokens.operator75(), "/api/v1/appeals/" + id).statusCode(200);

        log(id).body("purpose", contains("TRANSFER_OFFERED", null, "SUPERVISION", "OFFICE_TASK", "OWN"))
                .body("reason", contains(null, "NOT_FOUND", null, null, null))
                .body("last().login", equalTo("operator-61"));
    }

    @Test
    void logsEveryLineOfAListThatIsShownAndNoOther() {
        var mediator = somebody("mediator-who-lists", "KZ-61", "mediator");
        var first = Sheets.registered(mediator);
        var second = Sheets.registered(mediator);
        var third = Sheets.registered(mediator);

        read(mediator, "/api/v1/appeals?limit=2").statusCode(200).body("items", hasSize(2));

        log(third).body("purpose", contains("SEARCH")).body("kind", contains("appeals"));
        log(second).body("purpose", contains("SEARCH"));
        log(first).body("kind", empty());
    }

    @Test
    void findsTheReadingsOfAnAppealByItsParty() {
        var id = Sheets.registered(Tokens.operator61());
        String party = read(Tokens.operator61(), "/api/v1/appeals/" + id + "/parties")
                .extract()
                .path("items[0].partyId");

        log(party).body("target", hasItem(id.toString()));
    }

    @Test
    void logsTheHolderOfACouponAsAVisitor() {
        var answer = sent(
                        Tokens.operator61(),
                        "/api/v1/appeals",
                        Map.of(
                                "language",
                                "kk",
                                "applicant",
                                Map.of("name", "Synthetic Applicant"),
                                "essence",
                                "A fence.",
                                "consent",
                                Map.of("given", true)))
                .statusCode(201)
                .extract();
        String id = answer.path("id");
        String receipt = "/api/v1/receipts/" + answer.path("number") + "?code=";
        given().get(receipt + "WRONGCODE2").then().statusCode(200).body("genuine", equalTo(false));
        log(id).body("kind", empty());

        given().get(receipt + answer.path("receipt.code"))
                .then()
                .statusCode(200)
                .body("genuine", equalTo(true));

        log(id).body("kind", contains("receipts"))
                .body("reader", contains("visitor"))
                .body("purpose", contains("SUBJECT"));
    }

    private static void assertNothingIsTold(Response answer, String content) {
        assertThat(answer.statusCode()).isGreaterThanOrEqualTo(500);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.asString()).doesNotContain(content);
    }

    private static List<String> waysOfReading() {
        Map<String, Map<String, Object>> paths =
                given().get("/q/openapi?format=json").path("paths");
        var ways = new ArrayList<String>();
        paths.forEach((path, operations) -> {
            if (operations.containsKey("get") && (path + "/").startsWith(APPEAL + "/")) {
                ways.add(path);
            }
        });
        return ways;
    }

    private static String words(String path) {
        return Stream.of(path.substring("/api/v1/".length()).split("/"))
                .filter(part -> !part.startsWith("{"))
                .collect(Collectors.joining("-"));
    }

    private static Response answerTo(String way, UUID id) {
        var token = way.endsWith("/handover") ? Tokens.cases() : Tokens.operator61();
        var path = way.replace("{documentId}", part(way, id, "documents"))
                .replace("{noticeId}", part(way, id, "notices"))
                .replace("{id}", id.toString());
        return given().header("Authorization", token.bearer()).get(path);
    }

    /** The id of the first document or notice, which is asked for where the way names one. */
    private static String part(String way, UUID id, String parts) {
        return way.contains(parts + "/{")
                ? Database.text("select id from " + parts.replaceFirst("s$", "") + " where appeal_id = '" + id + "'")
                : "";
    }

    private static Response get(String path) {
        return given().header("Authorization", Tokens.operator61().bearer()).get(path);
    }

    private static Response search(String number) {
        return given().header("Authorization", Tokens.operator61().bearer())
                .contentType("application/json")
                .body(Map.of("number", number))
                .post("/api/v1/appeals/search");
    }
}
