package kz.ethnomediation.reporting.report.query;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import kz.ethnomediation.reporting.calendar.Period;
import kz.ethnomediation.reporting.facts.AppealOutcome;
import kz.ethnomediation.reporting.facts.MovementKind;
import kz.ethnomediation.reporting.report.FactFigures;
import kz.ethnomediation.reporting.report.MovementCount;
import kz.ethnomediation.reporting.report.ReportFigures;

/**
 * Counts facts. An appeal counts from the moment its registration is known, in the region of that registration, and no
 * movement of it counts before that day. A movement that changes nothing (a second ending) is not counted.
 */
@ApplicationScoped
class JdbcReportFigures implements ReportFigures {

    private static final String ONE_STATE = "set transaction isolation level repeatable read, read only";
    private static final String BOUNDS = """
            select greatest((select max(logged_at) from appeal_movement), (select max(logged_at) from mediator_status_fact)),
                   (select min(effective_on) from appeal_movement),
                   (select max(effective_on) from appeal_movement),
                   (select min(effective_on) from mediator_status_fact)""";
    private static final String MOVEMENTS = """
            with counted as (
              select r.region, m.appeal_id, m.movement, m.outcome, m.logged_at, m.feed_seq,
                     greatest(m.effective_on, r.effective_on) as counted_on
              from appeal_movement m
              join appeal_movement r on r.appeal_id = m.appeal_id and r.movement = 'REGISTERED'
              where m.effective_on <= ? and r.effective_on <= ?
            ), steps as (
              select counted.*, lag(movement) over appeal as before, lead(movement) over appeal as after
              from counted
              window appeal as (partition by appeal_id
                                order by counted_on, movement <> 'REGISTERED', logged_at, feed_seq)
            )
            select region, counted_on < ? as carried, movement, outcome,
                   count(*) filter (where before is null or (movement = 'CLOSED') = (before <> 'CLOSED')) as changes,
                   count(*) filter (where after is null and movement <> 'CLOSED') as left_open
            from steps
            group by 1, 2, 3, 4""";
    private static final String ACTIVE_MEDIATORS = """
            select register_region, count(*)
            from (select distinct on (mediator_id) register_region, status
                  from mediator_status_fact
                  where effective_on <= ?
                  order by mediator_id, effective_on desc, feed_seq desc) as standing
            where status = 'ACTIVE'
            group by register_region""";

    private final DataSource database;

    JdbcReportFigures(DataSource database) {
        this.database = database;
    }

    @Override
    public FactFigures of(Period period) {
        try (var connection = database.getConnection()) {
            seeOneState(connection);
            var movements = movements(connection, period);
            var mediators = activeMediators(connection, period.lastDay());
            try (var statement = connection.prepareStatement(BOUNDS);
                    var bounds = statement.executeQuery()) {
                var ignored = bounds.next();
                var logged = bounds.getObject(1, OffsetDateTime.class);
                return new FactFigures(
                        logged == null ? null : logged.toInstant(),
                        bounds.getObject(2, LocalDate.class),
                        bounds.getObject(3, LocalDate.class),
                        movements,
                        bounds.getObject(4, LocalDate.class),
                        mediators);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the figures cannot be read", e);
        }
    }

    private static void seeOneState(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(ONE_STATE)) {
            var ignored = statement.execute();
        }
    }

    private static List<MovementCount> movements(Connection connection, Period period) throws SQLException {
        try (var statement = connection.prepareStatement(MOVEMENTS)) {
            statement.setObject(1, period.lastDay());
            statement.setObject(2, period.lastDay());
            statement.setObject(3, period.firstDay());
            var counts = new ArrayList<MovementCount>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    counts.add(movementCount(rows));
                }
            }
            return counts;
        }
    }

    private static MovementCount movementCount(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return new MovementCount(
                row.getString("region"),
                row.getBoolean("carried"),
                MovementKind.valueOf(row.getString("movement")),
                outcome == null ? null : AppealOutcome.valueOf(outcome),
                row.getLong("changes"),
                row.getLong("left_open"));
    }

    private static Map<String, Long> activeMediators(Connection connection, LocalDate end) throws SQLException {
        try (var statement = connection.prepareStatement(ACTIVE_MEDIATORS)) {
            statement.setObject(1, end);
            var active = new HashMap<String, Long>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    active.put(rows.getString(1), rows.getLong(2));
                }
            }
            return active;
        }
    }
}
