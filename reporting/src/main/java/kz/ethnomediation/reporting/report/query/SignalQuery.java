package kz.ethnomediation.reporting.report.query;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import kz.ethnomediation.platform.workdays.AlmatyDay;
import kz.ethnomediation.reporting.calendar.Period;
import kz.ethnomediation.reporting.report.SignalFigures;
import kz.ethnomediation.reporting.report.SignalTally;
import org.jspecify.annotations.Nullable;

/**
 * Counts signals. One counts as soon as its raising is known. Its first response is measured by the reply time that it told
 * itself; unanswered is also one that was escalated after its last response, by the reply time that was last told.
 */
final class SignalQuery {

    private static final String FIRST = "select min(effective_on) from signal_fact";
    private static final String TALLIES = """
            with signal as (
              select min(s.region) filter (where step = 'RAISED') as region,
                     min(s.effective_on) filter (where step = 'RAISED') as raised_on,
                     min(s.effective_on) filter (where step = 'RESPONDED') as responded_on,
                     min(s.happened_at) filter (where step = 'RESPONDED') as responded_at,
                     (array_agg(s.reply_by order by s.happened_at, s.logged_at, s.feed_seq)
                        filter (where step = 'RESPONDED'))[1] as first_reply_by,
                     coalesce((array_agg(step order by s.logged_at desc, s.feed_seq desc)
                        filter (where step in ('ESCALATED', 'RESPONDED')))[1], '') <> 'RESPONDED' as owed,
                     bool_or(step in ('DISMISSED', 'CLOSED')) as over,
                     (array_agg(s.reply_by order by s.logged_at desc, s.feed_seq desc))[1] as reply_by
              from signal_fact as s
              where s.effective_on <= ?
              group by signal_id
              having bool_or(step = 'RAISED')
            )
            select region,
                   count(*) filter (where raised_on >= ?) as raised,
                   count(*) filter (where responded_on >= ?) as responded,
                   count(*) filter (where responded_on >= ? and responded_at <= first_reply_by) as in_time,
                   count(*) filter (where owed and not over and reply_by < ?) as unanswered
            from signal
            group by region""";

    private SignalQuery() {}

    static SignalFigures read(Connection connection, Period period, Instant now) throws SQLException {
        return new SignalFigures(first(connection), tallies(connection, period, now));
    }

    private static @Nullable LocalDate first(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(FIRST);
                var row = statement.executeQuery()) {
            return row.next() ? row.getObject(1, LocalDate.class) : null;
        }
    }

    private static Map<String, SignalTally> tallies(Connection connection, Period period, Instant now)
            throws SQLException {
        var end = AlmatyDay.startOf(period.lastDay().plusDays(1));
        try (var statement = connection.prepareStatement(TALLIES)) {
            statement.setObject(1, period.lastDay());
            statement.setObject(2, period.firstDay());
            statement.setObject(3, period.firstDay());
            statement.setObject(4, period.firstDay());
            statement.setObject(5, (now.isBefore(end) ? now : end).atOffset(ZoneOffset.UTC));
            var tallies = new HashMap<String, SignalTally>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    tallies.put(
                            rows.getString(1),
                            new SignalTally(rows.getLong(2), rows.getLong(3), rows.getLong(4), rows.getLong(5)));
                }
            }
            return tallies;
        }
    }
}
