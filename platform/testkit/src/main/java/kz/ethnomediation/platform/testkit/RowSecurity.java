package kz.ethnomediation.platform.testkit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The rule that row-level security is forced on every table, or that somebody has written down why it need not be. */
public final class RowSecurity {

    /** The tables that the platform's jars bring into every service, and why each needs no policy. */
    public static final Map<String, String> OF_THE_PLATFORM = Map.ofEntries(
            Map.entry("flyway_schema_history", "names of migrations; the application may not read it"),
            Map.entry("outbox", "events: ids, codes, times and counts; read by the relay alone"),
            Map.entry("outbox_sequence", "ids and numbers of events; read by the writer of the same aggregate alone"),
            Map.entry("event_log", "events as above; shown to the role service alone"),
            Map.entry("event_log_head", "one number"),
            Map.entry("publisher_position", "one number"),
            Map.entry("inbox", "ids of events; read by the consumer alone"),
            Map.entry("inbox_position", "ids and numbers of events; read by the consumer alone"),
            Map.entry("dead_letter", "events that could not be taken in; shown to nobody by HTTP"),
            Map.entry(
                    "idempotency_key", "asked for by the caller's own subject alone; no personal data in its answers"),
            Map.entry("reference_list", "published lists"),
            Map.entry("subject_task", "ids, codes and times; read by the system alone"),
            Map.entry("subject_restriction", "ids and codes; asked for by the ids of rows that were seen before"),
            Map.entry("subject_extract_reading", "who read which extract; shown to nobody by HTTP"),
            Map.entry("withdrawn_access", "ids, roles and regions; asked before it is known who acts"),
            Map.entry("withdrawn_access_revision", "one number"));

    private static final String LOOK = """
        select relname,
          case when relkind in ('v', 'm') then relkind = 'v' and 'security_invoker=true' = any (coalesce(reloptions, '{}'))
          else relrowsecurity and relforcerowsecurity end
        from pg_class where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p', 'f', 'v', 'm')\
        """;

    private RowSecurity() {}

    /** What is wrong with the schema at hand: unsecured tables without a reason, and reasons for what needs none. */
    public static List<String> faults(Connection connection, Map<String, String> reviewed) throws SQLException {
        var secured = tables(connection);
        var reasons = new HashMap<>(OF_THE_PLATFORM);
        reasons.putAll(reviewed);
        var faults = new ArrayList<String>();
        secured.forEach((table, isSecured) -> {
            if (!isSecured && !reasons.containsKey(table)) {
                faults.add(table + ": force row-level security and make a policy, or say here why it needs none");
            }
        });
        for (var table : new TreeSet<>(reasons.keySet())) {
            if (secured.getOrDefault(table, true)) {
                faults.add(table + ": is secured or gone, so it needs no reason");
            }
        }
        return faults;
    }

    private static SortedMap<String, Boolean> tables(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(LOOK);
                var rows = query.executeQuery()) {
            var secured = new TreeMap<String, Boolean>();
            while (rows.next()) {
                secured.put(rows.getString(1), rows.getBoolean(2));
            }
            return secured;
        }
    }
}
