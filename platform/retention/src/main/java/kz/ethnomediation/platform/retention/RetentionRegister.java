package kz.ethnomediation.platform.retention;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** What was destroyed, what failed, and when the job ran. Ids, codes, days. */
@Singleton
class RetentionRegister {

    private static final String ENTER = """
            insert into retention_register (class_code, record_kind, record_id, began_on, due_on, policy, destroyed_at)
            values (?, ?, ?, ?, ?, ?, ?) on conflict (class_code, record_id) do nothing""";

    private static final String FAIL = """
            insert into retention_failure as known (class_code, record_id, code, attempts, failed_at) values (?, ?, ?, 1, ?)
            on conflict (class_code, record_id) do update
            set code = excluded.code, attempts = known.attempts + 1, failed_at = excluded.failed_at""";

    private final Statements statements;

    RetentionRegister(DataSource database) {
        this.statements = new Statements(database);
    }

    /** Enters the destruction; no where another transaction has done so before. */
    boolean enter(Retained destroyed, Instant now) {
        var _ = statements.change(
                "delete from retention_failure where class_code = ? and record_id = ?",
                List.of(destroyed.classCode(), destroyed.id()));
        return statements.change(
                        ENTER,
                        List.of(
                                destroyed.classCode(),
                                destroyed.kind(),
                                destroyed.id(),
                                destroyed.beganOn(),
                                destroyed.dueOn(),
                                destroyed.policy(),
                                now))
                == 1;
    }

    /** Keeps that it failed; {@code code} is a code, never a text from elsewhere. */
    void failed(Retained due, String code, Instant now) {
        var _ = statements.change(FAIL, List.of(due.classCode(), due.id(), code, now));
    }

    void ran(RetentionRun run) {
        var _ = statements.change(
                "insert into retention_run (ran_at, destroyed, blocked, failed) values (?, ?, ?, ?)",
                List.of(run.ranAt(), run.destroyed(), run.blocked(), run.failed()));
    }

    Optional<RetentionRun> lastRun() {
        return statements
                .query(
                        "select ran_at, destroyed, blocked, failed from retention_run order by id desc limit 1",
                        RetentionRegister::run,
                        List.of())
                .stream()
                .findFirst();
    }

    private static RetentionRun run(ResultSet row) throws SQLException {
        return new RetentionRun(
                row.getObject(1, OffsetDateTime.class).toInstant(), row.getInt(2), row.getLong(3), row.getInt(4));
    }
}
