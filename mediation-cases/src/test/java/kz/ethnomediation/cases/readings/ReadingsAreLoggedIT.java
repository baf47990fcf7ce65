package kz.ethnomediation.cases.readings;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import kz.ethnomediation.cases.CasesStand;
import kz.ethnomediation.cases.casework.rest.Matter;
import kz.ethnomediation.cases.sealing.Supervisors;
import kz.ethnomediation.platform.testkit.TestToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever reads of a case is in the log with the purpose, or reads nothing. */
@QuarkusTest
@QuarkusTestResource(CasesStand.class)
class ReadingsAreLoggedIT {

    /** Without what the matter's own preparations read. */
    private static final String ITEMS = "items.findAll { it.login != 'coordinator-kz' }";

    private static final Map<String, Object> PLEA = Map.of("reason", "LAWFUL_DEMAND", "words", "Сот сұрауы");

    @Test
    void logsWhoReadsWhatForWhat() {
        var matter = Matter.ofNeighbours().opened();
        var id = matter.id();
        matter.get(Supervisors.operator(), "").statusCode(200);
        matter.get(Supervisors.operator(), "/parties").statusCode(200);
        matter.get(Supervisors.stranger(), "/history").statusCode(200);
        matter.get(Supervisors.headOf75(), "").statusCode(404);

        log(id).body(ITEMS + ".kind", contains("cases", "cases-history", "cases-parties", "cases"))
                .body(ITEMS + ".purpose", contains(null, "SUPERVISION", "OFFICE_TASK", "OFFICE_TASK"))
                .body(ITEMS + ".reason", contains("NOT_FOUND", null, null, null));
    }

    @Test
    void findsTheReadingsOfAMatterByItsParty() {
        var matter = Matter.ofNeighbours().opened();
        matter.get(Supervisors.operator(), "/parties").statusCode(200);

        log(matter.applicant()).body("items.target", hasItem(matter.id().toString()));
    }

    @Test
    void logsWhatAMediatorReadsAsAssigned() {
        var mediator = Matter.fresh();
        var matter = Matter.ofNeighbours().assignedTo(mediator).opened();
        matter.get(Supervisors.mediator(mediator), "").statusCode(200);

        log(matter.id()).body(ITEMS + ".purpose", contains("ASSIGNED"));
    }

    @Test
    void logsEmergencyAccessWithTheReasonThatWasStated() {
        var matter = Matter.ofNeighbours().opened();
        matter.decide(Supervisors.sealer(), "seal", Map.of("reason", "DANGER_TO_PERSON"))
                .statusCode(200);
        var head = Supervisors.stranger();
        matter.get(head, "").statusCode(404);
        String access = given().header("Authorization", head.bearer())
                .contentType("application/json")
                .body(PLEA)
                .post("/api/v1/cases/" + matter.id() + "/emergency-access")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        matter.get(head, "").statusCode(200);
        get(Supervisors.dataProtectionOfficer(), "/api/v1/emergency-accesses/" + access)
                .statusCode(200);

        log(matter.id())
                .body(ITEMS + ".kind", contains("emergency-accesses", "cases", "cases"))
                .body(ITEMS + ".purpose", contains("OVERSIGHT", "LAWFUL_DEMAND", null))
                .body(ITEMS + "[1].basis", equalTo("STATED"))
                .body(ITEMS + ".reason", contains(null, null, "NOT_FOUND"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/parties", "/history"})
    void answersNothingThatCannotBeLogged(String part) {
        var matter = Matter.ofNeighbours().opened();
        CasesStand.running().postgres().execute("cases", "revoke insert on access_log from cases_app");
        try {
            var answer = given().header("Authorization", Supervisors.operator().bearer())
                    .get("/api/v1/cases/" + matter.id() + part);

            assertThat(answer.statusCode()).isGreaterThanOrEqualTo(500);
            assertThat(answer.contentType()).startsWith("application/problem+json");
            assertThat(answer.asString()).doesNotContain(matter.id().toString());
        } finally {
            CasesStand.running().postgres().execute("cases", "grant insert on access_log to cases_app");
        }
    }

    private static ValidatableResponse log(UUID subject) {
        return get(Supervisors.person("auditor", "auditor"), "/api/v1/access-log?subject=" + subject)
                .statusCode(200);
    }

    private static ValidatableResponse get(TestToken person, String path) {
        return given().header("Authorization", person.bearer()).get(path).then();
    }
}
