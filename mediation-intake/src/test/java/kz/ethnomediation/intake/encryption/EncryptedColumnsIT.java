package kz.ethnomediation.intake.encryption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.intake.appeals.rest.Tokens;
import kz.ethnomediation.intake.imports.ImportLines;
import kz.ethnomediation.intake.imports.JournalColumn;
import kz.ethnomediation.intake.imports.SheetLine;
import kz.ethnomediation.platform.acting.Acting;
import org.junit.jupiter.api.Test;

/** What was planted into every field that can name somebody stands nowhere in the database, and the service reads it all the same. */
@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class EncryptedColumnsIT {

    private static final int MOST_COLUMNS_OF_A_TABLE = 80;

    private final Planted planted = Planted.anew();

    @Inject
    ImportLines importLines;

    @Test
    void holdNoWordInClear() throws SQLException {
        var matter = planted.registered(planted.sheet());
        planted.attached(matter).statusCode(201);
        planted.flagged(matter, 1, "YES").statusCode(200);
        var accepted = planted.registered(planted.quickSheet());
        planted.searched("iin", planted.iin()).statusCode(200);
        signalled();
        toBeCorrected();
        var staged = staged();

        var seen = ColumnWalk.of(planted.words());

        assertThat(seen.found()).isEmpty();
        assertThat(seen.columns()).isGreaterThan(MOST_COLUMNS_OF_A_TABLE);
        System.out.printf(
                "intake: %d words looked for in %d columns, 0 found in clear%n",
                planted.words().size(), seen.columns());
        areReadAllTheSame(matter, accepted, staged);
    }

    private void areReadAllTheSame(UUID matter, UUID accepted, UUID staged) {
        var operator = Tokens.operator61();
        Planted.read(operator, matter, "")
                .statusCode(200)
                .body("essence", equalTo(planted.word("fence ") + " құпия" + planted.mark()));
        Planted.read(operator, matter, "/parties")
                .body("items[0].name", equalTo(planted.word("Name ")))
                .body("items[0].iin", equalTo(planted.iin()))
                .body("items[0].document.number", equalTo("P" + planted.mark()))
                .body("items[0].contact.address", equalTo(planted.word("street ")))
                .body("items[1].description", equalTo(planted.word("neighbour ")));
        Planted.read(operator, matter, "/history").body("items.reason[-1]", equalTo(planted.word("reason ")));
        Planted.read(operator, matter, "/documents").body("items[0].title", equalTo(planted.word("title ")));
        Planted.read(Tokens.cases(), accepted, "/handover")
                .statusCode(200)
                .body("consultationNote", equalTo(planted.word("note ")));
        assertThat(next(staged))
                .singleElement()
                .satisfies(
                        line -> assertThat(line.cells()).containsEntry(JournalColumn.ESSENCE, planted.word("line ")));
    }

    @Test
    void wouldBeFoundInClearWhateverTheirType() throws SQLException {
        var postgres = IntakeStand.running().postgres();
        postgres.execute("intake", "create table planted (a text, b text[], c jsonb, d bytea, e json)");
        try {
            postgres.execute(
                    "intake",
                    "insert into planted values ('x %1$s', array['%1$s'], '{\"a\":\"%1$s\"}', convert_to('-%1$s-', 'UTF8'), '{\"a\":\"%1$s\"}')"
                            .formatted("құпия" + planted.mark()));

            assertThat(ColumnWalk.of(List.of("құпия" + planted.mark())).found()).hasSize(5);
        } finally {
            postgres.execute("intake", "drop table planted");
        }
    }

    /** Of somebody who is no party, so that it waits as it was kept. */
    private void toBeCorrected() {
        var officer = IntakeStand.running().issuer().token("dpo", "dpo").regions("KZ");
        Planted.json(officer)
                .body("""
                {"kind":"CORRECT","mediatorId":"%s","corrections":{"name":"%s","iin":"%s"}}""".formatted(UUID.randomUUID(), planted.word("right "), planted.iin()))
                .post("/api/v1/subject-requests")
                .then()
                .statusCode(201);
    }

    private void signalled() {
        String id = Planted.json(Tokens.operator61())
                .body("{\"place\":{\"region\":\"KZ-61\",\"text\":\"%s\"},\"kind\":\"LAND\",\"words\":\"%s\"}"
                        .formatted(planted.word("bridge "), planted.word("pasture ")))
                .post("/api/v1/signals")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Planted.json(Planted.head())
                .header("If-Match", "\"1\"")
                .body("{\"tension\":2,\"words\":\"%s\"}".formatted(planted.word("verified ")))
                .post("/api/v1/signals/" + id + "/verification")
                .then()
                .statusCode(200);
        Planted.as(Planted.head())
                .get("/api/v1/signals/" + id)
                .then()
                .body("content.words", equalTo(planted.word("pasture ")))
                .body("place.text", equalTo(planted.word("bridge ")));
        Planted.as(Planted.head())
                .get("/api/v1/signals/" + id + "/history")
                .then()
                .body("items[1].words", equalTo(planted.word("verified ")));
    }

    /** A line that waits, of an import that no worker takes up. */
    private UUID staged() {
        var id = UUID.randomUUID();
        IntakeStand.running().postgres().execute("intake", """
                insert into appeal_import (id, version, state, dry_run, region, subject, login, roles, regions, sha256, lines,
                  imported, refused, duplicates, queued_at, started_at, finished_at)
                values ('%s', 0, 'SUCCEEDED', false, 'KZ-61', 'a', 'a', '{}', '{}', repeat('0', 64), 1, 1, 0, 0, now(), now(), now())
                """.formatted(id));
        var line = new SheetLine(2, Map.of(JournalColumn.ESSENCE, planted.word("line ")), List.of());
        Acting.runAsSystem(() -> QuarkusTransaction.requiringNew().run(() -> importLines.add(id, List.of(line))));
        return id;
    }

    private List<SheetLine> next(UUID staged) {
        return Acting.<List<SheetLine>, RuntimeException>asSystem(
                () -> QuarkusTransaction.requiringNew().call(() -> importLines.next(staged, 1)));
    }
}
