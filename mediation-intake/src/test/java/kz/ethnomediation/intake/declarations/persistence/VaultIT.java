package kz.ethnomediation.intake.declarations.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.intake.declarations.CountDeclarations;
import kz.ethnomediation.intake.declarations.Declaration;
import kz.ethnomediation.intake.declarations.DestroyCounted;
import kz.ethnomediation.intake.declarations.DestroyUncounted;
import kz.ethnomediation.intake.declarations.EraseDeclaration;
import kz.ethnomediation.intake.declarations.Quarter;
import kz.ethnomediation.intake.declarations.Vault;
import kz.ethnomediation.platform.acting.Acting;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Scope;
import kz.ethnomediation.platform.testkit.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What lies in the vault: names that lead to nobody, ciphertext that is destroyed with its key, and counts that leave it once. */
@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class VaultIT {

    private static final Quarter LONG_AGO = new Quarter(1999, 1);
    private static final Quarter DUE = new Quarter(2026, 1);
    private static final String CANARY = "KANAREIKA_ETHNOS_61";
    /** In the middle of the fourth quarter: three are over and due. */
    private static final Instant LATER = Instant.parse("2026-11-22T00:00:00Z");

    private static final String EVENTS = """
            select count(*) || ' ' || min(jsonb_path_query_array(payload, '$.counts[*] ? (@.code != "NOT_STATED")')::text)
            from (
              select payload, topic, key from outbox union all select payload, topic, key from event_log) told
            where topic = 'ethnomediation.demographic-events' and key = '2026-Q1'""";

    @Inject
    Vault vault;

    @Inject
    EraseDeclaration eraseDeclaration;

    @Inject
    CountDeclarations countDeclarations;

    @Inject
    DestroyCounted destroyCounted;

    @Inject
    DestroyUncounted destroyUncounted;

    @Inject
    DataSource database;

    private final UUID appeal = UUID.randomUUID();

    @Test
    void keepsOneDeclarationOfAPersonAndDestroysTheOneBefore() {
        var before = Rows.number("select count(*) from vault.data_key where shredded_at is not null");
        keep(appeal, LONG_AGO, "KAZAKH");
        keep(appeal, LONG_AGO, CANARY, "RUSSIAN");

        assertThat(declaredIn(LONG_AGO)).isEqualTo(Map.of(Set.of(CANARY, "RUSSIAN"), 1L));
        assertThat(Rows.number("select count(*) from vault.declaration where quarter = '1999-Q1'"))
                .isEqualTo(1);
        assertThat(Rows.number("select count(*) from vault.data_key where shredded_at is not null"))
                .isEqualTo(before + 1);

        erase(appeal);
        assertThat(declaredIn(LONG_AGO)).isEmpty();
    }

    @Test
    void reachesWhatIsErasedAlsoWhereARestoreHasBroughtItBack() {
        var quarter = new Quarter(1999, 2);
        keep(appeal, quarter, "KAZAKH");
        IntakeStand.running()
                .postgres()
                .execute(
                        "intake", "create table restored as select * from vault.declaration where quarter = '1999-Q2'");
        erase(appeal);
        erase(appeal);
        IntakeStand.running()
                .postgres()
                .execute("intake", "insert into vault.declaration select * from restored; drop table restored");

        assertThat(Rows.number("select count(*) from vault.declaration where quarter = '1999-Q2'"))
                .isEqualTo(1);
        assertThat(declaredIn(quarter)).isEmpty();
        erase(appeal);
        assertThat(Rows.number("select count(*) from vault.declaration where quarter = '1999-Q2'"))
                .isZero();
    }

    @Test
    void leadsNobodyFromARowToAnAppeal() {
        keep(appeal, new Quarter(1999, 3), "KAZAKH");

        assertThat(Rows.holding(appeal.toString())).isEmpty();
        assertThat(Rows.number("""
                select count(*) from information_schema.columns
                where table_schema = 'vault' and column_name <> 'shredded_at'
                  and (data_type like 'timestamp%' or data_type = 'date')""")).isZero();
        assertThat(Rows.number("""
                select count(*) from pg_constraint where contype = 'f'
                  and (connamespace = 'vault'::regnamespace or confrelid::regclass::text like 'vault.%')""")).isZero();
        assertThat(Rows.number("select count(*) from pg_index where indrelid = 'vault.declaration'::regclass"))
                .isEqualTo(2);
        erase(appeal);
    }

    @Test
    void holdsNoWordOfItInClearAnywhere() {
        keep(appeal, new Quarter(1999, 4), CANARY);

        assertThat(Rows.holding(CANARY)).isEmpty();
        IntakeStand.running()
                .postgres()
                .execute(
                        "intake",
                        "create table leak as select array['" + CANARY + "'] as words, '" + CANARY
                                + "'::bytea as bytes, jsonb_build_object('a', '" + CANARY + "') as json;"
                                + " grant select on leak to intake_owner");
        try {
            assertThat(Rows.holding(CANARY))
                    .containsExactlyInAnyOrder("public.leak.words", "public.leak.bytes", "public.leak.json");
        } finally {
            IntakeStand.running().postgres().execute("intake", "drop table leak");
        }
        erase(appeal);
    }

    @Test
    void showsItsRowsToNobody() throws SQLException {
        keep(appeal, new Quarter(1998, 1), "KAZAKH");
        var coordinator = new Caller(
                "s",
                "s",
                "s",
                Set.of("regional-coordinator", "dpo", "admin"),
                Scope.of(List.of("KZ")),
                Optional.empty(),
                Optional.empty());

        assertThat(Acting.onBehalfOf(coordinator, this::seen)).isZero();
        assertThat(Acting.asVisitor(appeal.toString(), this::seen)).isZero();
        assertThat(seen()).isZero();
        assertThat(Acting.asSystem(this::seen)).isPositive();
        assertThat(Rows.number("""
                select count(*) from pg_class where relnamespace = 'vault'::regnamespace and relkind = 'r'
                  and not (relrowsecurity and relforcerowsecurity) and relname not in ('data_key', 'key_check')""")).isZero();
        erase(appeal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update vault.declaration set quarter = '1999-Q1'",
                "update vault.counted_quarter set quarter = '1999-Q1'",
                "delete from vault.counted_quarter",
                "delete from vault.data_key",
                "update vault.data_key set id = id",
                "update vault.key_check set version = 2",
                "truncate vault.declaration"
            })
    void refusesTheServiceWhatItNeverDoes(String statement) throws SQLException {
        assertThat(new Schema(database::getConnection).stateOf(statement)).isEqualTo(Schema.NO_PRIVILEGE);
    }

    @Test
    void letsOnlyCountsOutAndOnlyOnce() {
        for (var person = 0; person < 6; person++) {
            keep(UUID.randomUUID(), DUE, "KAZAKH");
            keep(UUID.randomUUID(), DUE, "KAZAKH", "RUSSIAN");
        }
        keep(UUID.randomUUID(), DUE, CANARY);

        countAll();
        countAll();

        assertThat(Rows.text(EVENTS))
                .isEqualTo("1 [{\"n\": 12, \"code\": \"KAZAKH\"}, {\"n\": 7, \"code\": \"OTHER\"}]");
        assertThat(Rows.number("select count(*) from vault.declaration where quarter = '2026-Q1'"))
                .isZero();
        assertThat(Rows.holding(CANARY)).isEmpty();
    }

    @Test
    void emptiesItselfOfWhatNoTableNeeds() {
        keep(appeal, LONG_AGO, CANARY);
        var keys = Rows.number("select count(*) from vault.data_key where shredded_at is null");

        Acting.runAsSystem(() -> {
            while (destroyUncounted.some(LATER)) {
                Thread.onSpinWait();
            }
        });

        assertThat(Rows.number("select count(*) from vault.declaration where quarter = '" + LONG_AGO.text() + "'"))
                .isZero();
        assertThat(Rows.number("select count(*) from vault.data_key where shredded_at is null"))
                .isLessThan(keys);
    }

    @Test
    void erasesWithinATransactionOnly() {
        assertThatThrownBy(() -> eraseDeclaration.erase(appeal)).isInstanceOf(TransactionalException.class);
    }

    private void countAll() {
        Acting.runAsSystem(() -> {
            var quarters = Stream.generate(() -> countDeclarations.next(LATER))
                    .takeWhile(Optional::isPresent)
                    .count();
            assertThat(quarters).isLessThanOrEqualTo(3);
            var goes = Stream.generate(destroyCounted::some)
                    .takeWhile(more -> more)
                    .count();
            assertThat(goes).isLessThan(10);
        });
    }

    private void keep(UUID whose, Quarter quarter, String... codes) {
        var declaration = new Declaration(Set.of(codes), 1, "2026-1", LATER);
        QuarkusTransaction.requiringNew().run(() -> vault.keep(whose, quarter, declaration));
    }

    private void erase(UUID whose) {
        QuarkusTransaction.requiringNew().run(() -> eraseDeclaration.erase(whose));
    }

    private Map<Set<String>, Long> declaredIn(Quarter quarter) {
        return Acting.asSystem(() -> QuarkusTransaction.requiringNew().call(() -> vault.declaredIn(quarter)));
    }

    private long seen() throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.createStatement();
                var rows = query.executeQuery("select count(*) from vault.declaration")) {
            var _ = rows.next();
            return rows.getLong(1);
        }
    }
}
