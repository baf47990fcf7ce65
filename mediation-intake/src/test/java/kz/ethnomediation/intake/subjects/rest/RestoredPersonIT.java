package kz.ethnomediation.intake.subjects.rest;

import static io.restassured.RestAssured.given;
import static kz.ethnomediation.intake.subjects.rest.Officer.asks;
import static kz.ethnomediation.intake.subjects.rest.Officer.awaited;
import static kz.ethnomediation.platform.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.intake.appeals.rest.Tokens;
import kz.ethnomediation.intake.duplicates.rest.Database;
import kz.ethnomediation.platform.fieldcrypt.DataKeys;
import kz.ethnomediation.platform.fieldcrypt.restore.RingTombstone;
import kz.ethnomediation.platform.fieldcrypt.restore.ShredAgain;
import kz.ethnomediation.platform.fieldcrypt.restore.ShreddedAgain;
import kz.ethnomediation.platform.fieldcrypt.restore.TombstoneFile;
import org.junit.jupiter.api.Test;

/** A backup of before an erasure is put back; what the service does at its start erases the person again. */
@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class RestoredPersonIT {

    @Inject
    DataKeys keys;

    @Inject
    @All
    List<ShreddedAgain> told;

    @Test
    void isErasedAgainAndFoundByNoNumber() {
        var person = Person.registered().withdrawn();
        var party = party(person);
        execute("create table backup_of_keys as select * from data_key where id = '%s'".formatted(party));
        execute("create table backup_of_hashes as select * from person_key where party_id = '%s'".formatted(party));
        erase(person);
        await().until(() -> file().read().stream()
                .anyMatch(stone -> stone.tombstone().owner().id().equals(party)));

        restore(party);
        assertThat(found(person)).as("the backup is back").hasSize(1);
        var again = new ShredAgain(
                        Map.of(RingTombstone.OWN, keys),
                        work -> QuarkusTransaction.requiringNew().run(work),
                        told)
                .shred(own());

        assertThat(again).isEqualTo(1);
        assertThat(found(person)).isEmpty();
        given().header("Authorization", Tokens.operator61().bearer())
                .get("/api/v1/appeals/" + person.appeal() + "/parties")
                .then()
                .body("items", hasSize(1))
                .body("items[0].erased", equalTo(true));
        assertThat(Database.rows("select count(*) from person_key where party_id = '%s'".formatted(party)))
                .isZero();
    }

    private static UUID party(Person person) {
        return UUID.fromString(Database.text("select id from party where appeal_id = '%s'".formatted(person.appeal())));
    }

    private static void erase(Person person) {
        UUID request = UUID.fromString(asks("{\"kind\":\"ERASE\",\"iin\":\"%s\"}".formatted(person.iin()))
                .statusCode(201)
                .extract()
                .path("id"));
        await().until(() -> !awaited(request).contains("mediation-intake"));
    }

    /** As a superuser, whom no trigger stops: what {@code pg_restore} does to these rows. */
    private static void restore(UUID party) {
        execute("set session_replication_role = replica; delete from data_key where id = '%s';".formatted(party)
                + "insert into data_key select * from backup_of_keys;"
                + "insert into person_key select * from backup_of_hashes;"
                + "drop table backup_of_keys; drop table backup_of_hashes");
    }

    private static List<Object> found(Person person) {
        return given().header("Authorization", Tokens.operator61().bearer())
                .contentType("application/json")
                .body("{\"iin\":\"%s\"}".formatted(person.iin()))
                .post("/api/v1/appeals/search")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
    }

    private static List<RingTombstone> own() {
        return file().read().stream()
                .filter(stone -> stone.ring().equals(RingTombstone.OWN))
                .toList();
    }

    private static TombstoneFile file() {
        return new TombstoneFile(IntakeStand.running().tombstones(), "mediation-intake");
    }

    private static void execute(String statement) {
        IntakeStand.running().postgres().execute("intake", statement);
    }
}
