package kz.ethnomediation.reporting.report.query;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Counts the notices whose term has passed and that had not reached anybody by then. */
final class NoticeQuery {

    private static final String UNDELIVERED = """
            select region, count(*)
            from notice_fact as issued
            where step = 'ISSUED' and effective_on <= ? and due_on < ?
              and not exists (select from notice_fact as delivered
                              where delivered.notice_id = issued.notice_id and delivered.step = 'DELIVERED'
                                and delivered.effective_on <= ?)
            group by region""";

    private NoticeQuery() {}

    /** By region, as it stood on the day. */
    static Map<String, Long> undelivered(Connection connection, LocalDate on) throws SQLException {
        try (var statement = connection.prepareStatement(UNDELIVERED)) {
            statement.setObject(1, on);
            statement.setObject(2, on);
            statement.setObject(3, on);
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
