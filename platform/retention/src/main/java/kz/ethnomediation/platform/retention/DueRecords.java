package kz.ethnomediation.platform.retention;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * Everything whose term has run out by a day: what the view {@code retained} of the service has of it, and what the register says
 * of the rest. One statement decides for the job and for the list, so nothing is destroyed that the list would not have named, and
 * nothing that is due is left out of it.
 */
@Singleton
class DueRecords {

    private static final String STANDING = """
            with term as (
              select * from unnest(?::text[], ?::text[]::date[], ?::text[]::date[], ?::text[]::interval[], ?::text[])
                as term (class_code, from_day, until_day, period, policy)),
            standing as (
              select r.class_code, r.record_kind, r.record_id, r.began_on, (r.began_on + term.period)::date as due_on, term.policy,
                coalesce(
                  case when exists (select from subject_restriction
                    where restriction = 'HELD' and in_force and subject_id = any (r.subjects)) then 'LEGAL_HOLD' end,
                  r.obstacle,
                  case when exists (select from subject_task
                    where answered_at is null and coalesce(asked, 'HOLD') = 'HOLD') then 'HOLD_PENDING' end) as obstacle,
                failure.code as failure, null::timestamptz as destroyed_at
              from retained r
              join term on term.class_code = r.class_code and r.began_on >= term.from_day and r.began_on < term.until_day
              left join retention_failure failure on failure.class_code = r.class_code and failure.record_id = r.record_id
              where not exists (select from retention_register done
                where done.class_code = r.class_code and done.record_id = r.record_id)
              union all
              select class_code, record_kind, record_id, began_on, due_on, policy, null, null, destroyed_at
              from retention_register),
            due as (
              select *, case when destroyed_at is not null then 'DESTROYED' when obstacle is not null then 'BLOCKED'
                  when failure is not null then 'FAILED' else 'DUE' end as state,
                case when destroyed_at is null then coalesce(obstacle, failure) end as reason
              from standing where due_on <= ?)
            """;

    private final Statements statements;
    private final RetentionTerms terms;

    DueRecords(DataSource database, RetentionTerms terms) {
        this.statements = new Statements(database);
        this.terms = terms;
    }

    /** At most so many, those that were due first at the beginning. */
    List<RetentionLine> page(DueQuestion question, int limit) {
        var values = values(question.on());
        var sql = STANDING + "select * from due where true" + conditions(question, values)
                + " order by due_on, class_code, record_id limit ?";
        values.add(limit);
        return statements.query(sql, DueRecords::line, values);
    }

    /** How many there are of each class, state and reason, wherever the question's page begins. */
    List<RetentionCount> counts(DueQuestion question) {
        var values = values(question.on());
        var whole = new DueQuestion(
                question.on(), question.state(), question.classCode(), question.recordId(), Optional.empty());
        var sql =
                STANDING + "select class_code, state, reason, count(*) from due where true" + conditions(whole, values)
                        + " group by class_code, state, reason order by class_code, state, reason nulls first";
        return statements.query(
                sql,
                row -> new RetentionCount(
                        row.getString(1),
                        RetentionState.valueOf(row.getString(2)),
                        Optional.ofNullable(row.getString(3)),
                        row.getLong(4)),
                values);
    }

    private List<Object> values(LocalDate on) {
        var all = terms.all();
        return new ArrayList<>(List.of(
                column(all, RetentionTerm::classCode),
                column(all, term -> term.from().toString()),
                column(all, term -> term.until().toString()),
                column(all, term -> term.period().toString()),
                column(all, RetentionTerm::policy),
                on));
    }

    private static Object column(List<RetentionTerm> terms, Function<RetentionTerm, String> member) {
        return terms.stream().map(member).toArray(String[]::new);
    }

    private static String conditions(DueQuestion question, List<Object> values) {
        var sql = new StringBuilder();
        question.state().ifPresent(state -> {
            sql.append(" and state = ?");
            values.add(state.name());
        });
        question.classCode().ifPresent(code -> {
            sql.append(" and class_code = ?");
            values.add(code);
        });
        question.recordId().ifPresent(id -> {
            sql.append(" and record_id = ?");
            values.add(id);
        });
        question.after().ifPresent(after -> {
            sql.append(" and (due_on, class_code, record_id) > (?, ?, ?)");
            values.addAll(List.of(after.dueOn(), after.classCode(), after.id()));
        });
        return sql.toString();
    }

    private static RetentionLine line(ResultSet row) throws SQLException {
        return new RetentionLine(
                new Retained(
                        row.getString("class_code"),
                        row.getString("record_kind"),
                        row.getObject("record_id", UUID.class),
                        row.getObject("began_on", LocalDate.class),
                        row.getObject("due_on", LocalDate.class),
                        row.getString("policy")),
                RetentionState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("reason")),
                Optional.ofNullable(row.getObject("destroyed_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
