package kz.ethnomediation.platform.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import kz.ethnomediation.platform.audit.AuditDatabase;
import kz.ethnomediation.platform.audit.Entries;
import kz.ethnomediation.platform.testkit.RowSecurity;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Nobody changes what was written down, the owner neither, and nobody writes or reads what is not the own. */
class GuardIT {
    private static final List<String> CHANGES = List.of(
            "update access_log set actor = 'x'",
            "delete from access_log",
            "truncate access_log",
            "update sheet_history set verb = 'x'",
            "delete from sheet_history",
            "truncate sheet_history",
            "update sheet_word set words = null",
            "delete from sheet_word",
            "truncate sheet_word",
            "update audit_link set key = 'x'",
            "delete from audit_link",
            "truncate audit_link",
            "update audit_batch set closed_at = now()",
            "delete from audit_batch",
            "truncate audit_batch",
            "update audit_table set name = 'x'",
            "delete from audit_table",
            "truncate audit_table cascade");

    private static AuditDatabase database;

    @BeforeAll
    static void fill() throws SQLException {
        database = AuditDatabase.fresh("guarded");
        database.write(Entries.history("opened"), Entries.access("a"));
        assertThat(new Chainer(database.transactions(), 10).chainBatch()).isEqualTo(3);
    }

    @Test
    void refusesEveryChangeByTheOwner() throws SQLException {
        try (var owner = database.owner()) {
            for (var change : CHANGES) {
                assertThat(state(owner, change)).as(change).isEqualTo("23001");
            }
        }
    }

    @Test
    void takesEveryChangeFromTheServicesRights() throws SQLException {
        try (var app = database.app()) {
            for (var change : CHANGES) {
                assertThat(state(app, change)).as(change).isEqualTo("42501");
            }
        }
    }

    /** The check above can fail: what is not guarded takes the same statement. */
    @Test
    void wouldNoticeAChangeThatIsTaken() throws SQLException {
        try (var owner = database.owner()) {
            assertThat(state(owner, "update audit_waiting set key = 'x'")).isEmpty();
        }
    }

    @Test
    void letsNobodyWriteAnothersReading() throws SQLException {
        try (var person = database.app("person")) {
            AuditDatabase.execute(person, "set acting.subject = 'me'");
            assertThat(state(person, reading("somebody"))).isEqualTo("42501");
            assertThat(state(person, reading("me"))).isEmpty();
            assertThat(rows(person, "access_log")).isZero();
            assertThat(rows(person, "audit_link")).isZero();
            assertThat(rows(person, "audit_waiting")).isZero();
            assertThat(state(
                            person, "insert into audit_batch values (9, 9, 9, now(), decode(repeat('00', 32), 'hex'))"))
                    .isEqualTo("42501");
        }
        try (var nobody = database.app("")) {
            assertThat(state(nobody, reading("me"))).isEqualTo("42501");
        }
    }

    @Test
    void showsTheLogToThoseWhoWatch() throws SQLException {
        try (var watcher = database.app("person")) {
            AuditDatabase.execute(watcher, "set acting.subject = 'w'", "set acting.roles = '{auditor}'");
            assertThat(rows(watcher, "access_log")).isPositive();
            AuditDatabase.execute(watcher, "set acting.roles = '{admin,operator}'");
            assertThat(rows(watcher, "access_log")).isZero();
        }
    }

    @Test
    void refusesAReadingThatIsNone() throws SQLException {
        try (var app = database.app()) {
            assertThat(state(app, """
                    insert into access_log (actor, actor_login, target_kind, target_id, decision)
                    values ('system', 'system', 'sheet', '1', 'ALLOWED')
                    """)).isEqualTo("23514");
            assertThat(state(app, """
                    insert into access_log (actor, actor_login, target_kind, target_id, decision)
                    values ('system', 'system', 'sheet', '1', 'REFUSED')
                    """)).isEqualTo("23514");
        }
    }

    @Test
    void registersNoColumnThatIsNotThere() throws SQLException {
        try (var owner = database.owner()) {
            assertThat(state(owner, "select audit_register('sheet_word', 'word_id', array['nothing'])"))
                    .isEqualTo("42703");
        }
    }

    @Test
    void securesEveryTableOfItsOwn() throws SQLException {
        try (var owner = database.owner()) {
            assertThat(RowSecurity.faults(owner, Map.of()))
                    .noneMatch(fault -> fault.startsWith("audit_") || fault.startsWith("access_log"));
        }
    }

    @Test
    void leavesTheTriggersToTheOwner() {
        assertThatExceptionOfType(SQLException.class).isThrownBy(() -> {
            try (var app = database.app()) {
                AuditDatabase.execute(app, "alter table access_log disable trigger all");
            }
        });
    }

    private static String reading(String actor) {
        return """
            insert into access_log (actor, actor_login, purpose, basis, target_kind, target_id, decision)
            values ('%s', 'login', 'OWN', 'RELATION', 'sheet', '1', 'ALLOWED')
            """.formatted(actor);
    }

    /** The SQL state of a refusal; empty where the statement is taken. */
    private static String state(Connection connection, String statement) {
        try {
            AuditDatabase.execute(connection, statement);
            return "";
        } catch (SQLException refusal) {
            return refusal.getSQLState();
        }
    }

    private static long rows(Connection connection, String table) throws SQLException {
        try (var query = connection.createStatement();
                var rows = query.executeQuery("select count(*) from " + table)) {
            var _ = rows.next();
            return rows.getLong(1);
        }
    }
}
