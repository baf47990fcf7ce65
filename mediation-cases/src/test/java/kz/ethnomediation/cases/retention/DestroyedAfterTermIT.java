package kz.ethnomediation.cases.retention;

import static io.restassured.RestAssured.given;
import static kz.ethnomediation.platform.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.ethnomediation.cases.CasesStand;
import kz.ethnomediation.cases.casework.rest.Matter;
import kz.ethnomediation.platform.retention.DestroyDue;
import kz.ethnomediation.platform.testkit.RequestKeeper;
import kz.ethnomediation.platform.testkit.TestToken;
import kz.ethnomediation.platform.workdays.AlmatyDay;
import org.junit.jupiter.api.Test;

/** With the clock in hand: the other party goes first, the case with everybody after its term, and what is counted stays. */
@QuarkusTest
@QuarkusTestResource(CasesStand.class)
class DestroyedAfterTermIT {

    private final LocalDate today = AlmatyDay.of(InstantSource.system().instant());

    @Inject
    DestroyDue destroyDue;

    @Test
    void anEndedCaseLosesTheOtherPartyFirstAndThenEverythingButItsCounts() {
        var matter = closed();
        var published = published(matter.id());

        run(today.plusDays(29));
        matter.get(operator(), "/parties").body("items[1].description", equalTo("көрші, 12-үй"));

        run(today.plusDays(30));
        matter.get(operator(), "/parties")
                .body("items[0].name", notNullValue())
                .body("items[1].role", equalTo("OTHER"))
                .body("items[1].erased", equalTo(true))
                .body("items[1].description", nullValue());
        matter.read(operator()).body("essence", notNullValue());

        run(today.plusYears(5));
        matter.read(operator()).body("erased", equalTo(true)).body("essence", nullValue());
        matter.get(operator(), "/parties")
                .body("items[0].erased", equalTo(true))
                .body("items[0].name", nullValue());
        assertThat(matter.status()).isEqualTo("CLOSED_AT_CONSULTATION");
        assertThat(published(matter.id())).isEqualTo(published);
        assertThat(text("select string_agg(class_code, ' ' order by due_on) from retention_register where record_id in"
                        + " ('%s', '%s')".formatted(matter.id(), matter.other())))
                .isEqualTo("CASE_OTHER_PARTY CASE");
        assertThat(text("select string_agg(verb, ' ' order by id) from case_history where verb like '%destroyed%'"
                        + " and case_id = '%s'".formatted(matter.id())))
                .isEqualTo("other-party-destroyed-after-term destroyed-after-term");
    }

    @Test
    void aHeldPartyIsKeptAndNamedUntilItIsReleased() {
        var matter = closed();
        ask("HOLD", matter.other());

        run(today.plusDays(30));

        matter.get(operator(), "/parties").body("items[1].description", equalTo("көрші, 12-үй"));
        assertThat(blocked("CASE_OTHER_PARTY", matter.other(), today.plusDays(30)))
                .isEqualTo("LEGAL_HOLD");

        ask("RELEASE", matter.other());
        run(today.plusDays(30));
        matter.get(operator(), "/parties").body("items[1].erased", equalTo(true));
    }

    @Test
    void aHeldApplicantKeepsTheOtherPartyToo() {
        var matter = closed();
        ask("HOLD", matter.applicant());

        run(today.plusDays(30));

        matter.get(operator(), "/parties").body("items[1].description", equalTo("көрші, 12-үй"));
        assertThat(blocked("CASE_OTHER_PARTY", matter.other(), today.plusDays(30)))
                .isEqualTo("LEGAL_HOLD");
    }

    @Test
    void aCaseWhoseSettlementIsStillToBePerformedIsReported() {
        var matter = closed();
        CasesStand.running().postgres().execute("cases", """
                with made as (insert into settlement (id, drafted_on) values (gen_random_uuid(), current_date) returning id),
                  signed as (insert into contract (id, mediator_id, drafted_on)
                    values (gen_random_uuid(), gen_random_uuid(), current_date) returning id)
                update mediation_case set status = 'MONITORING', result = null, third_party_interests = 'NO',
                  incapable_party = 'NO', corruption = 'NO',
                  settlement_id = (select id from made), contract_id = (select id from signed) where id = '%s'""".formatted(matter.id()));

        run(today.plusYears(5));

        matter.read(operator()).body("essence", notNullValue());
        assertThat(blocked("CASE", matter.id(), today.plusYears(5))).isEqualTo("STILL_RUNNING");
    }

    private static Matter closed() {
        var matter = Matter.ofNeighbours().opened();
        await().until(() -> "RECEIVED".equals(matter.read(operator()).extract().path("handover")));
        var consultation = Map.of("minutes", 5, "form", "PHONE", "adviceKinds", List.of("OTHER"), "result", "INFORMED");
        var _ = matter.post(operator(), "consultations", consultation).statusCode(201);
        var _ = matter.decide(operator(), "consultation-closure", Map.of()).statusCode(200);
        return matter;
    }

    private void run(LocalDate day) {
        assertThat(destroyDue.run(AlmatyDay.startOf(day))).isPresent();
    }

    private static void ask(String kind, UUID person) {
        var kafka = CasesStand.running().kafka();
        var request = CasesStand.intake().requests().has(kafka, kind, List.of(person), List.of());
        assertThat(RequestKeeper.answersTo(kafka, request)).hasSize(1);
    }

    /** Why the record is kept, looked for through all pages of what is blocked by that day. */
    private static String blocked(String classCode, UUID id, LocalDate on) {
        var page = given().header("Authorization", officer().bearer())
                .queryParams("on", on.toString(), "state", "BLOCKED", "class", classCode, "limit", 200)
                .get("/api/v1/retention/due");
        while (true) {
            var found = page.then().statusCode(200).extract();
            String reason = found.path("items.find { it.id == '" + id + "' }.reason");
            String next = found.path("next");
            if (reason != null || next == null) {
                return String.valueOf(reason);
            }
            page = given().header("Authorization", officer().bearer())
                    .queryParams(
                            "on", on.toString(), "state", "BLOCKED", "class", classCode, "limit", 200, "after", next)
                    .get("/api/v1/retention/due");
        }
    }

    private static String published(UUID caseId) {
        return text("select string_agg(payload::text, ' ' order by sequence) from event_log where key = '%s'"
                .formatted(caseId));
    }

    private static String text(String query) {
        var url = CasesStand.running().postgres().jdbcUrl("cases") + "?options=-c%20acting.kind=system";
        try (var connection = DriverManager.getConnection(url, "cases_owner", "cases_owner");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    private static TestToken officer() {
        return CasesStand.running().issuer().token("dpo", "dpo").regions("KZ");
    }

    private static TestToken operator() {
        return CasesStand.running().issuer().token("operator-61", "operator").regions("KZ-61");
    }
}
