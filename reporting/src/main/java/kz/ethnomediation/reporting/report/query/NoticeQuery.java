package kz.ethnomediation.reporting.report.query;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts the notices whose term has passed and that had not reached anybody by then. A call to a meeting counts only in the
 * period in which its term ended: after the meeting there is nothing left to deliver. Neither is there where its recipient was
 * found to be out of reach; what was replaced counts no more.
 */
final class NoticeQuery {

    private static final String UNDELIVERED = """
            select region, count(*)
            from notice_fact as issued
            where step = 'ISSUED' and effective_on <= ? and due_on < ?
              and (code not in ('INVITATION', 'SESSION') or due_on >= ?)
              and case coalesce((select case tried.step when 'CLOSED' then tried.code else tried.step end
                            from notice_fact as tried
                            where tried.notice_id = issued.notice_id and tried.step <> 'ISSUED'
                              and tried.effective_on <= ?
                            order by tried.logged_at desc, tried.feed_seq desc
                            limit 1), 'UNDELIVERED')
                when 'UNDELIVERED' then true
                when 'UNREACHABLE' then due_on >= ?
                else false end
            group by region""";

    private NoticeQuery() {}

    /** By region, as it stood on the day {@code on} of a period that begins with {@code firstDay}. */
    static Map<String, Long> undelivered(Connection connection, LocalDate firstDay, LocalDate on) throws SQLException {
        try (var statement = connection.prepareStatement(UNDELIVERED)) {
            statement.setObject(1, on);
            statement.setObject(2, on);
            statement.setObject(3, firstDay.minusDays(1));
            statement.setObject(4, on);
            statement.setObject(5, firstDay.minusDays(1));
            var counts = new HashMap<String, Long>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    counts.put(rows.getString(1), rows.getLong(2));
                }
            }
            return counts;
        }
    }
}
