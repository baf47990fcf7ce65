package kz.ethnomediation.intake.encryption;

import static kz.ethnomediation.platform.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.intake.appeals.messaging.CaseNews;
import kz.ethnomediation.intake.appeals.rest.Tokens;
import kz.ethnomediation.intake.subjects.PersonRows;
import kz.ethnomediation.platform.acting.Acting;
import kz.ethnomediation.platform.retention.DestroyDue;
import kz.ethnomediation.platform.workdays.AlmatyDay;
import org.junit.jupiter.api.Test;

/** With the clock in hand: whatever keeps a matter of intake beyond its term keeps the whole of it, and is named. */
@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class KeptBeyondTermIT {

    private final Planted planted = Planted.anew();
    private final LocalDate today = AlmatyDay.of(InstantSource.system().instant());

    @Inject
    DestroyDue destroyDue;

    @Inject
    PersonRows rows;

    @Test
    void aHeldPartyKeepsTheOtherOneToo() {
        var appeal = withdrawn();
        execute("insert into subject_restriction values ('%s', 'HELD', true, gen_random_uuid(), now())"
                .formatted(party(appeal, 0)));

        run(today.plusDays(30));

        parties(appeal).body("items[1].erased", nullValue()).body("items[1].name", equalTo(planted.word("Other ")));
        assertThat(reason(party(appeal, 1), today.plusDays(30))).isEqualTo("LEGAL_HOLD");
    }

    @Test
    void anOrderToHoldKeepsBeforeItIsCarriedOut() {
        var appeal = withdrawn();
        order("HOLD", party(appeal, 1), "2026-01-01");

        run(today.plusYears(5));

        read(appeal).body("essence", containsString(planted.mark()));
        assertThat(reason(appeal, today.plusYears(5))).isEqualTo("LEGAL_HOLD");
        assertThat(reason(party(appeal, 1), today.plusYears(5))).isEqualTo("LEGAL_HOLD");

        order("RELEASE", party(appeal, 1), "2026-01-02");
        run(today.plusYears(5));
        read(appeal).body("erased", equalTo(true)).body("essence", nullValue());
    }

    @Test
    void aSettlementThatIsStillToBePerformedKeepsItsAppeal() {
        var appeal = planted.registered(planted.quickSheet());
        CaseNews.of(appeal, 1, "settlement-signed", Map.of());
        await().until(() -> "CLOSED".equals(read(appeal).extract().path("status")));

        run(today.plusYears(5));

        read(appeal).body("essence", containsString(planted.mark()));
        parties(appeal).body("items[1].erased", nullValue());
        assertThat(reason(appeal, today.plusYears(5))).isEqualTo("STILL_RUNNING");
        assertThat(reason(party(appeal, 1), today.plusYears(5))).isEqualTo("STILL_RUNNING");
        assertThat(Acting.<Boolean, RuntimeException>asSystem(() -> rows.isSomethingRunning(List.of(party(appeal, 0)))))
                .as("an order to erase meets the same")
                .isTrue();
    }

    private UUID withdrawn() {
        var appeal = planted.registered(planted.sheet());
        Planted.json(Tokens.operator61())
                .header("If-Match", "\"1\"")
                .body("{}")
                .post(Planted.APPEALS + "/" + appeal + "/withdrawal")
                .then()
                .statusCode(200);
        return appeal;
    }

    private void run(LocalDate day) {
        assertThat(destroyDue.run(AlmatyDay.startOf(day))).isPresent();
    }

    /** Why the record is kept; a page is long enough for what other tests leave behind. */
    private static String reason(UUID id, LocalDate on) {
        return Planted.as(IntakeStand.running().issuer().token("dpo", "dpo").regions("KZ"))
                .queryParam("on", on.toString())
                .queryParam("state", "BLOCKED")
                .queryParam("limit", 200)
                .get("/api/v1/retention/due")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.id == '" + id + "' }.reason");
    }

    /** As it was taken, and heard of by nobody. */
    private static void order(String kind, UUID person, String day) {
        execute("""
                insert into subject_request (id, kind, texts_too, persons, matters, requested_by, requested_at, answer_by,
                  terms_policy, calendar_version, closed_at)
                values (('00000000' || substr(gen_random_uuid()::text, 9))::uuid, '%s', false, array['%s']::uuid[], '{}', 'dpo',
                  '%s', '2026-02-01', 'subject-request-terms-1', 'holidays-1 moved-days-1', now())""".formatted(kind, person, day));
    }

    private static UUID party(UUID appeal, int place) {
        return UUID.fromString(parties(appeal).extract().path("items[" + place + "].partyId"));
    }

    private static ValidatableResponse read(UUID appeal) {
        return Planted.read(Tokens.operator61(), appeal, "").statusCode(200);
    }

    private static ValidatableResponse parties(UUID appeal) {
        return Planted.read(Tokens.operator61(), appeal, "/parties").statusCode(200);
    }

    private static void execute(String sql) {
        IntakeStand.running().postgres().execute("intake", sql);
    }
}
