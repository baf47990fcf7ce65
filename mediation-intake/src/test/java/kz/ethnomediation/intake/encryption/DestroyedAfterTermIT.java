package kz.ethnomediation.intake.encryption;

import static kz.ethnomediation.platform.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.intake.appeals.messaging.CaseNews;
import kz.ethnomediation.intake.appeals.rest.Tokens;
import kz.ethnomediation.intake.duplicates.rest.Database;
import kz.ethnomediation.platform.retention.DestroyDue;
import kz.ethnomediation.platform.testkit.TestToken;
import kz.ethnomediation.platform.workdays.AlmatyDay;
import org.junit.jupiter.api.Test;

/** With the clock in hand: what intake keeps is gone when its term has run out, counts stay, and what is held stays too. */
@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class DestroyedAfterTermIT {

    private final Planted planted = Planted.anew();
    private final LocalDate today = AlmatyDay.of(InstantSource.system().instant());

    @Inject
    DestroyDue destroyDue;

    @Test
    void anEndedAppealLosesItsOtherPartyFirstAndThenEverythingButItsCounts() throws SQLException {
        var appeal = withdrawn();
        var published = published(appeal);

        run(today.plusDays(29));
        parties(appeal).body("items.erased", everyItem(nullValue()));

        run(today.plusDays(30));
        parties(appeal)
                .body("items[0].name", equalTo(planted.word("Name ")))
                .body("items[1].erased", equalTo(true))
                .body("items[1].role", equalTo("OTHER"))
                .body("items[1].name", nullValue());

        run(today.plusYears(5).minusDays(1));
        read(appeal).body("essence", containsString(planted.mark()));

        run(today.plusYears(5));
        read(appeal).body("erased", equalTo(true)).body("essence", nullValue()).body("status", equalTo("WITHDRAWN"));
        parties(appeal).body("items[0].erased", equalTo(true)).body("items[0].name", nullValue());
        planted.searched("iin", planted.iin()).statusCode(200).body("items", empty());
        Planted.read(Tokens.operator61(), appeal, "/history")
                .statusCode(200)
                .body(
                        "items.verb.findAll { it.endsWith('destroyed-after-term') }.sort()",
                        contains("destroyed-after-term", "other-party-destroyed-after-term"));
        assertThat(ColumnWalk.of(planted.words()).found()).isEmpty();
        assertThat(Database.rows("select count(*) from person_key where appeal_id = '" + appeal + "'"))
                .isZero();
        assertThat(Database.rows("select count(*) from data_key where wrapped is not null and (id = '%1$s' or id in"
                                .formatted(appeal)
                        + " (select id from party where appeal_id = '%s'))".formatted(appeal)))
                .isZero();
        assertThat(published(appeal)).isEqualTo(published);
        assertThat(Database.text("select record_kind || ' ' || (due_on - interval '5 years')::date || ' ' || policy"
                        + " from retention_register where class_code = 'APPEAL' and record_id = '" + appeal + "'"))
                .isEqualTo("appeal " + today + " retention-policy-1");
    }

    @Test
    void aHeldAppealStaysUntilItIsReleased() {
        var appeal = withdrawn();
        ordered("HOLD", appeal, "HELD", true);

        run(today.plusYears(5));

        read(appeal).body("essence", containsString(planted.mark()));
        var line = "items.find { it.id == '" + appeal + "' }.";
        due("BLOCKED", today.plusYears(5))
                .body(line + "reason", equalTo("LEGAL_HOLD"))
                .body(line + "class", equalTo("APPEAL"))
                .body("counts.find { it.class == 'APPEAL' && it.reason == 'LEGAL_HOLD' }.state", equalTo("BLOCKED"));

        ordered("RELEASE", appeal, "HELD", false);
        run(today.plusYears(5));
        read(appeal).body("erased", equalTo(true)).body("essence", nullValue());
        assertThat(Database.rows("select count(*) from retention_register where record_id = '" + appeal + "'"))
                .isEqualTo(1);
    }

    @Test
    void anotherPartyThatHasConsentedIsKeptAsLongAsTheAppeal() {
        var appeal = planted.registered(planted.quickSheet());
        var other = UUID.fromString(
                Planted.read(Tokens.operator61(), appeal, "/parties").extract().path("items[1].partyId"));
        CaseNews.of(appeal, 1, "party-consented", Map.of("partyId", other.toString(), "partyRole", "OTHER"));
        CaseNews.of(appeal, 2, "closed-at-consultation", Map.of());
        await().until(() -> read(appeal).extract().path("status").equals("CLOSED"));

        run(today.plusDays(60));

        parties(appeal).body("items[1].erased", nullValue()).body("items[1].name", equalTo(planted.word("Other ")));
    }

    @Test
    void aSignalThatIsOverKeepsItsCodesAlone() {
        String signal = Planted.json(Tokens.operator61())
                .body("{\"place\":{\"region\":\"KZ-61\",\"text\":\"a bridge\"},\"kind\":\"LAND\",\"words\":\"%s\"}"
                        .formatted(planted.word("quarrel ")))
                .post("/api/v1/signals")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        IntakeStand.running()
                .postgres()
                .execute("intake", "update signal set state = 'DISMISSED' where id = '" + signal + "'");

        run(today.plusYears(5));

        Planted.as(Planted.head())
                .get("/api/v1/signals/" + signal)
                .then()
                .statusCode(200)
                .body("kind", equalTo("LAND"))
                .body("content.erased", equalTo(true));
        Planted.as(Planted.head())
                .get("/api/v1/signals/" + signal + "/history")
                .then()
                .statusCode(200)
                .body("items.verb", hasItem("destroyed-after-term"));
    }

    @Test
    void linesOfAnImportThatWereLeftGoAndThoseOfAnOpenOneAreReported() {
        var over = imported("SUCCEEDED", "now()");
        var open = imported("RUNNING", "null");
        try {
            run(today.plusDays(1));

            assertThat(lines(over)).isZero();
            assertThat(lines(open)).isEqualTo(1);
            due("BLOCKED", today.plusDays(1))
                    .body("items.find { it.id == '" + open + "' }.reason", equalTo("STILL_RUNNING"));
        } finally {
            IntakeStand.running()
                    .postgres()
                    .execute("intake", "delete from appeal_import_line where import_id = '" + open + "'");
            IntakeStand.running().postgres().execute("intake", "delete from appeal_import where id = '" + open + "'");
        }
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

    private static UUID imported(String state, String finishedAt) {
        var id = UUID.randomUUID();
        IntakeStand.running().postgres().execute("intake", """
                insert into appeal_import (id, version, state, dry_run, region, subject, login, roles, regions, sha256, lines,
                  imported, refused, duplicates, queued_at, finished_at)
                values ('%1$s', 0, '%2$s', false, 'KZ-61', 'a', 'a', '{operator}', '{KZ-61}', repeat('a', 64), 1,
                  %4$d, 0, 0, now(), %3$s);
                insert into appeal_import_line (import_id, line, cells, faults) values ('%1$s', 1, 'a', '[]')""".formatted(
                        id, state, finishedAt, state.equals("SUCCEEDED") ? 1 : 0));
        return id;
    }

    private static long lines(UUID importId) {
        return Database.rows("select count(*) from appeal_import_line where import_id = '" + importId + "'");
    }

    private void run(LocalDate day) {
        assertThat(destroyDue.run(AlmatyDay.startOf(day))).isPresent();
    }

    private void ordered(String kind, UUID appeal, String restriction, boolean inForce) {
        Planted.json(officer())
                .body("{\"kind\":\"%s\",\"iin\":\"%s\"}".formatted(kind, planted.iin()))
                .post("/api/v1/subject-requests")
                .then()
                .statusCode(201);
        await().until(() ->
                Database.rows("select count(*) from subject_restriction where subject_id = '%s'".formatted(appeal)
                                + " and restriction = '%s' and in_force = %s".formatted(restriction, inForce))
                        == 1);
    }

    /** The list of a day, as far as it is in that state; a page is long enough for what other tests leave behind. */
    private static ValidatableResponse due(String state, LocalDate on) {
        return Planted.as(officer())
                .queryParam("on", on.toString())
                .queryParam("state", state)
                .queryParam("limit", 200)
                .get("/api/v1/retention/due")
                .then()
                .statusCode(200);
    }

    private static TestToken officer() {
        return IntakeStand.running().issuer().token("dpo", "dpo").regions("KZ");
    }

    private static String published(UUID appeal) {
        return Database.text("select string_agg(payload::text, ' ' order by sequence) from event_log where key = '%s'"
                .formatted(appeal));
    }

    private static ValidatableResponse parties(UUID appeal) {
        return Planted.read(Tokens.operator61(), appeal, "/parties").statusCode(200);
    }

    private static ValidatableResponse read(UUID appeal) {
        return Planted.read(Tokens.operator61(), appeal, "").statusCode(200);
    }
}
