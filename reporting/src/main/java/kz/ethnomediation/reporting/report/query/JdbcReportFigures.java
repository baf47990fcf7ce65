package kz.ethnomediation.reporting.report.query;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import kz.ethnomediation.platform.acting.Acting;
import kz.ethnomediation.platform.workdays.AlmatyDay;
import kz.ethnomediation.reporting.calendar.Period;
import kz.ethnomediation.reporting.facts.AppealOutcome;
import kz.ethnomediation.reporting.report.Change;
import kz.ethnomediation.reporting.report.FactFigures;
import kz.ethnomediation.reporting.report.MovementCount;
import kz.ethnomediation.reporting.report.ReportFigures;

/**
 * Counts facts. An appeal counts from the moment its registration is known, in the region of that registration until a
 * transfer moves it, and no movement of it counts before that day. A movement that changes nothing (a second ending, the
 * transfer of an appeal that has ended) is not counted. An appeal is overdue on the last day of the period, or today where
 * that is earlier, when the last day of its answer term has passed and it was neither answered nor ended.
 */
@ApplicationScoped
class JdbcReportFigures implements ReportFigures {

    private static final String BOUNDS = """
            select greatest((select max(logged_at) from appeal_movement), (select max(logged_at) from answer_term_fact),
                            (select max(logged_at) from interethnic_fact), (select max(logged_at) from signal_fact),
                            (select max(logged_at) from notice_fact),
                            (select max(logged_at) from mediator_status_fact)),
                   (select min(effective_on) from appeal_movement),
                   (select max(effective_on) from appeal_movement),
                   (select min(effective_on) from mediator_status_fact)""";

    /**
     * A stretch is an appeal's time in one state (from one movement that is no transfer to the next), a stay its time in one
     * region; the first row of each says which. A transfer is two changes, the leaving and the coming.
     */
    private static final String MOVEMENTS = """
            with counted as (
              select m.appeal_id, m.movement, m.outcome, m.region, m.logged_at, m.feed_seq,
                     greatest(m.effective_on, r.effective_on) as counted_on
              from appeal_movement m
              join appeal_movement r on r.appeal_id = m.appeal_id and r.movement = 'REGISTERED'
              where m.effective_on <= ? and r.effective_on <= ?
            ), numbered as (
              select counted.*,
                     row_number() over appeal as step,
                     count(*) filter (where movement <> 'TRANSFERRED') over appeal as stretch,
                     count(*) filter (where movement = 'TRANSFERRED') over appeal as stay
              from counted
              window appeal as (partition by appeal_id
                                order by counted_on, movement <> 'REGISTERED', logged_at, feed_seq
                                rows unbounded preceding)
            ), placed as (
              select appeal_id, movement, outcome, counted_on, step,
                     first_value(movement) over (partition by appeal_id, stretch order by step) = 'CLOSED' as closed,
                     first_value(region) over (partition by appeal_id, stay order by step) as region,
                     bool_or(movement = 'CLOSED') over (partition by appeal_id) as ever_closed
              from numbered
            ), steps as (
              select placed.*,
                     lag(closed) over appeal as was_closed, lag(region) over appeal as old_region,
                     lead(step) over appeal is null as last
              from placed
              window appeal as (partition by appeal_id order by step)
            ), overdue as (
              select appeal_id
              from (select distinct on (appeal_id) appeal_id, answer_by
                    from answer_term_fact
                    where step <> 'ANSWERED' and effective_on <= ?
                    order by appeal_id, step = 'SET', effective_on desc, logged_at desc, feed_seq desc) as term
              where answer_by < ?
                and not exists (select from answer_term_fact as answer
                                where answer.appeal_id = term.appeal_id and answer.step = 'ANSWERED'
                                  and answer.effective_on <= ?)
            ), changes as (
              select appeal_id, region, counted_on,
                     case movement when 'TRANSFERRED' then 'TRANSFERRED_IN' else movement end as change, outcome,
                     case movement when 'TRANSFERRED' then not closed and region <> old_region
                                   else was_closed is distinct from closed end as changed,
                     last and not closed as left_open,
                     last and not ever_closed as unsettled
              from steps
              union all
              select appeal_id, old_region, counted_on, 'TRANSFERRED_OUT', null, true, false, false
              from steps
              where movement = 'TRANSFERRED' and not closed and region <> old_region
            )
            select region, counted_on < ? as carried, change, outcome,
                   count(*) filter (where changed) as changes,
                   count(*) filter (where left_open) as left_open,
                   count(*) filter (where unsettled and appeal_id in (select appeal_id from overdue)) as left_overdue
            from changes
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
    public FactFigures of(Period period, Instant now) {
        try (var connection = Acting.<Connection, SQLException>seeingOneState(database::getConnection)) {
            var judgedOn = judgedOn(period, AlmatyDay.of(now));
            var movements = movements(connection, period, judgedOn);
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
                        mediators,
                        NoticeQuery.undelivered(connection, period.firstDay(), judgedOn),
                        SignalQuery.read(connection, period, now));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the figures cannot be read", e);
        }
    }

    private static LocalDate judgedOn(Period period, LocalDate today) {
        return today.isBefore(period.lastDay()) ? today : period.lastDay();
    }

    private static List<MovementCount> movements(Connection connection, Period period, LocalDate judgedOn)
            throws SQLException {
        var end = period.lastDay();
        try (var statement = connection.prepareStatement(MOVEMENTS)) {
            var place = 1;
            for (var day : List.of(end, end, judgedOn, judgedOn, judgedOn, period.firstDay())) {
                statement.setObject(place++, day);
            }
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
                Change.valueOf(row.getString("change")),
                outcome == null ? null : AppealOutcome.valueOf(outcome),
                row.getLong("changes"),
                row.getLong("left_open"),
                row.getLong("left_overdue"));
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
