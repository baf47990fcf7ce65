package kz.ethnomediation.intake.encryption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.intake.appeals.rest.Tokens;
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

    @Test
    void aHeldPartyKeepsTheOtherOneToo() {
        var appeal = withdrawn();
        execute("insert into subject_restriction values ('%s', 'HELD', true, gen_random_uuid(), now())"
                .formatted(party(appeal, 0)));

        run(today.plusDays(30));

        parties(appeal).body("items[1].erased", nullValue()).body("items[1].name", equalTo(planted.word("Other ")));
        assertThat(reason(party(appeal, 1), today.plusDays(30))).isEqualTo("LEGAL_HOLD");
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

    private static UUID party(UUID appeal, int place) {
        return UUID.fromString(parties(appeal).extract().path("items[" + place + "].partyId"));
    }

    private static ValidatableResponse parties(UUID appeal) {
        return Planted.read(Tokens.operator61(), appeal, "/parties").statusCode(200);
    }

    private static void execute(String sql) {
        IntakeStand.running().postgres().execute("intake", sql);
    }
}
