package kz.ethnomediation.platform.testkit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Looks at tables without any condition, and holds what came against what should have come. A query answers, per row or group
 * of rows, the ids on which its visibility depends (parted by blanks) and how many rows that is.
 */
public final class RowProbe {

    private final Map<String, String> queries;
    private final Map<String, Map<String, Long>> everything;

    private RowProbe(Map<String, String> queries, Map<String, Map<String, Long>> everything) {
        this.queries = queries;
        this.everything = everything;
    }

    /**
     * What one look has shown against the model.
     *
     * @param looked how many rows were there to be seen or not
     * @param leaked tables of which rows came that should not have, with their number
     * @param missed tables of which rows did not come that should have
     */
    public record Tally(long looked, Map<String, Long> leaked, Map<String, Long> missed) {
        /** How many rows came that should not have. */
        public long leaks() {
            return leaked.values().stream().mapToLong(Long::longValue).sum();
        }

        /** How many rows that should have come did not. */
        public long misses() {
            return missed.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /** Knows all rows that hang on {@code ids} alone, as {@code allSeeing} shows them. */
    public static RowProbe of(Map<String, String> queries, Set<String> ids, Connection allSeeing) throws SQLException {
        var everything = new HashMap<String, Map<String, Long>>();
        for (var query : queries.entrySet()) {
            var rows = rows(query.getValue(), allSeeing);
            rows.keySet().removeIf(row -> !ids.containsAll(List.of(row.split(" "))));
            if (rows.isEmpty()) {
                throw new IllegalStateException("no row to look at in " + query.getKey());
            }
            everything.put(query.getKey(), rows);
        }
        return new RowProbe(queries, everything);
    }

    /** Looks once, by whoever the connection acts for, who should see what hangs on {@code visible} alone. */
    public Tally look(Connection connection, Set<String> visible) throws SQLException {
        var looked = 0L;
        var leaked = new TreeMap<String, Long>();
        var missed = new TreeMap<String, Long>();
        for (var query : queries.entrySet()) {
            var seen = rows(query.getValue(), connection);
            for (var row : everything.getOrDefault(query.getKey(), Map.of()).entrySet()) {
                looked += row.getValue();
                var should = visible.containsAll(List.of(row.getKey().split(" "))) ? row.getValue() : 0L;
                var surplus = seen.getOrDefault(row.getKey(), 0L) - should;
                if (surplus != 0) {
                    (surplus > 0 ? leaked : missed).merge(query.getKey(), Math.abs(surplus), Long::sum);
                }
            }
        }
        return new Tally(looked, leaked, missed);
    }

    private static Map<String, Long> rows(String sql, Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(sql);
                var rows = query.executeQuery()) {
            var found = new HashMap<String, Long>();
            while (rows.next()) {
                var _ = found.merge(rows.getString(1), rows.getLong(2), Long::sum);
            }
            return found;
        }
    }
}
