package kz.ethnomediation.cases.sealing;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import kz.ethnomediation.cases.CasesStand;
import kz.ethnomediation.cases.casework.rest.Matter;
import kz.ethnomediation.cases.sealing.SealWalk.Hidden;
import kz.ethnomediation.platform.acting.Acting;
import kz.ethnomediation.platform.testkit.TestToken;
import org.junit.jupiter.api.Test;

/** A sealed case does not exist for whomever its seal keeps out: not in an answer, a list, a page, a task or a wait. */
@QuarkusTest
@QuarkusTestResource(CasesStand.class)
class SealedCaseIT {

    private static final Map<String, Object> REASON = Map.of("reason", "OWN_STAFF_CONCERNED");
    private static final Map<String, Object> CONSULTATION =
            Map.of("minutes", 25, "form", "PHONE", "adviceKinds", List.of("OTHER"), "result", "INFORMED");

    private static final List<String> READING =
            List.of("GET /api/v1/cases/{id}", "GET /api/v1/cases/{id}/parties", "GET /api/v1/cases/{id}/history");

    @Inject
    DataSource database;

    private static Stream<TestToken> strangers() {
        return Stream.of(
                Supervisors.stranger(),
                Supervisors.coordinator61(),
                Supervisors.operator(),
                Supervisors.operatorOfTheRepublic(),
                Supervisors.mediator(UUID.randomUUID()),
                Supervisors.dataProtectionOfficer());
    }

    @Test
    void answersStrangersAsIfThereHadNeverBeenSuchACase() {
        var matter = Matter.ofNeighbours().assignedTo(Matter.fresh()).opened();
        sealed(matter);
        var hidden = hidden(matter);

        strangers().forEach(stranger -> {
            var walk = walk(stranger);
            assertThat(walk.operations("GET")).hasSizeGreaterThanOrEqualTo(3);
            assertThat(walk.operations("POST")).hasSizeGreaterThanOrEqualTo(9);
            assertThat(walk.differences("GET", hidden)).isEmpty();
            assertThat(walk.openings("GET", hidden)).isEmpty();
            assertThat(walk.differences("POST", hidden)).isEmpty();
            // Who watches the log has to learn who has read a sealed case; it is closed to everybody else.
            assertThat(walk.mentions(hidden)).isSubsetOf("/api/v1/access-log");
        });
    }

    @Test
    void isFoundByTheSameWalkWhereSomebodySeesIt() {
        var mediator = Matter.fresh();
        var matter = Matter.ofNeighbours().assignedTo(mediator).opened();
        sealed(matter);
        var hidden = hidden(matter);

        for (var keeper : List.of(Supervisors.sealer(), Supervisors.mediator(mediator), Supervisors.ofTheRepublic())) {
            var walk = walk(keeper);
            assertThat(walk.differences("GET", hidden)).containsAll(READING);
            assertThat(walk.openings("GET", hidden)).containsAll(READING);
            assertThat(walk.mentions(hidden)).contains("/api/v1/cases");
        }
    }

    @Test
    void leavesNoGapInTheCountsAndPagesOfOthers() {
        var mediator = Matter.fresh();
        var open = new ArrayList<String>();
        for (var count = 0; count < 5; count++) {
            var matter = Matter.ofNeighbours().assignedTo(mediator).opened();
            if (count % 2 == 1) {
                sealed(matter);
            } else {
                open.addFirst(matter.id().toString());
            }
        }

        assertThat(pages(Supervisors.operator(), mediator)).isEqualTo(List.of(open.subList(0, 2), open.subList(2, 3)));
        assertThat(pages(Supervisors.sealer(), mediator)).extracting(List::size).containsExactly(2, 2, 1);
    }

    @Test
    void letsNobodyWaitForACaseThatIsWorkedOn() throws Exception {
        var matter = Matter.ofNeighbours().opened();
        sealed(matter);

        try (var connection = Acting.asSystem(database::getConnection);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            connection.setAutoCommit(false);
            try (var statement = connection.prepareStatement("select 1 from mediation_case where id = ? for update")) {
                statement.setObject(1, matter.id());
                assertThat(statement.executeQuery().next()).isTrue();

                var answer = CompletableFuture.supplyAsync(
                        () -> matter.post(Supervisors.stranger(), "consultations", CONSULTATION), threads);

                answer.get(30, SECONDS).statusCode(404);
            } finally {
                connection.rollback();
            }
        }
    }

    @Test
    void isSealedAndUnsealedByASupervisorWithAReason() {
        var matter = Matter.ofNeighbours().opened();
        var sealer = Supervisors.sealer();

        problem(matter.post(sealer, "seal", REASON), 428, "precondition-required");
        problem(matter.decide(sealer, "seal", Map.of()), 400, "malformed-request");
        problem(matter.decide(sealer, "seal", Map.of("reason", "BECAUSE")), 400, "malformed-request");
        problem(matter.decide(sealer, "seal/removal", Map.of()), 409, "case-not-sealed");
        for (var other : List.of(
                Supervisors.operator(),
                Supervisors.mediator(Matter.fresh()),
                Supervisors.dataProtectionOfficer(),
                Supervisors.person("admin", "admin").regions("KZ"))) {
            problem(matter.decide(other, "seal", REASON), 403, "forbidden");
            problem(matter.decide(other, "seal/removal", Map.of()), 403, "forbidden");
        }
        problem(matter.decide(Supervisors.headOf75(), "seal", REASON), 404, "not-found");
        matter.get(sealer, "").statusCode(200).body("seal", nullValue());

        sealed(matter);

        problem(matter.decide(sealer, "seal", REASON), 409, "case-already-sealed");
        matter.get(sealer, "")
                .statusCode(200)
                .body("seal.reason", equalTo("OWN_STAFF_CONCERNED"))
                .body("seal.sealedBy", equalTo("head-61"));
        matter.get(sealer, "/history")
                .statusCode(200)
                .body("items.verb", hasItem("sealed"))
                .body("items.find{it.verb == 'sealed'}.reason", equalTo("OWN_STAFF_CONCERNED"));
        problem(matter.decide(Supervisors.stranger(), "seal/removal", Map.of()), 404, "not-found");

        matter.decide(Supervisors.ofTheRepublic(), "seal/removal", Map.of()).statusCode(200);
        matter.get(Supervisors.operator(), "").statusCode(200).body("seal", nullValue());
        matter.get(Supervisors.operator(), "/history").body("items.verb", hasItem("unsealed"));
    }

    @Test
    void isMarkedInTheListOfThoseWhoSeeIt() {
        var matter = Matter.ofNeighbours().opened();
        sealed(matter);

        list(Supervisors.sealer()).body("items.find{it.id == '%s'}.sealed".formatted(matter.id()), equalTo(true));
        list(Supervisors.operator()).body("items.id", not(hasItem(matter.id().toString())));
    }

    @Test
    void isStillWorkedOnByThoseWhoSeeIt() {
        var mediator = Matter.fresh();
        var matter = Matter.ofNeighbours().assignedTo(mediator).opened();
        sealed(matter);

        matter.post(Supervisors.mediator(mediator), "consultations", CONSULTATION)
                .statusCode(201);
        problem(matter.post(Supervisors.stranger(), "consultations", CONSULTATION), 404, "not-found");
    }

    private static List<List<String>> pages(TestToken person, UUID mediator) {
        var pages = new ArrayList<List<String>>();
        String after = null;
        do {
            var page = given().header("Authorization", person.bearer())
                    .queryParam("mediator", mediator)
                    .queryParam("limit", 2)
                    .queryParams(after == null ? Map.of() : Map.of("after", after))
                    .get("/api/v1/cases")
                    .then()
                    .statusCode(200)
                    .extract();
            pages.add(page.jsonPath().getList("items.id"));
            after = page.path("next");
        } while (after != null);
        return pages;
    }

    private static void sealed(Matter matter) {
        matter.decide(Supervisors.sealer(), "seal", REASON).statusCode(200);
    }

    private static Hidden hidden(Matter matter) {
        String number = matter.read(Supervisors.ofTheRepublic()).extract().path("number");
        return new Hidden(matter.id(), number, matter.applicant());
    }

    private static SealWalk walk(TestToken person) {
        var api = given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return SealWalk.of(api, new HttpDoor(person));
    }

    private static ValidatableResponse list(TestToken person) {
        return given().header("Authorization", person.bearer())
                .get("/api/v1/cases?limit=200")
                .then()
                .statusCode(200);
    }

    @CanIgnoreReturnValue
    private static ValidatableResponse problem(ValidatableResponse response, int status, String slug) {
        return response.statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:ethnomediation:problem:" + slug));
    }
}
