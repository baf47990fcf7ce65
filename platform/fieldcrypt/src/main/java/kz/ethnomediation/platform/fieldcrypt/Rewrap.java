package kz.ethnomediation.platform.fieldcrypt;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import kz.ethnomediation.platform.fieldcrypt.held.FieldCryptConfig;
import kz.ethnomediation.platform.fieldcrypt.held.Keyring;

/**
 * Wraps data keys anew under the active version, batch by batch. What is left stands in the table itself, so it may be ended
 * and begun again at any moment, on several instances at once: nobody waits for a row that another one holds, no reader
 * waits at all, and each key is readable under its old wrapping until the new one is committed.
 */
@Singleton
public class Rewrap {
    private static final String TAKE = """
            select id, owner_kind, kek_version, wrapped from {ring}data_key
            where wrapped is not null and kek_version <> ? order by kek_version, id limit ?
            for no key update skip locked""";
    private static final String PUT = "update {ring}data_key set wrapped = ?, kek_version = ? where id = ?";
    private static final String COUNT =
            "select kek_version, count(*) from {ring}data_key where wrapped is not null group by kek_version";

    private final DataSource dataSource;
    private final Wrapping wrapping;
    private final String schema;

    @Inject
    Rewrap(DataSource dataSource, Wrapping wrapping) {
        this(dataSource, wrapping, "");
    }

    Rewrap(DataSource dataSource, Wrapping wrapping, String schema) {
        this.dataSource = dataSource;
        this.wrapping = wrapping;
        this.schema = schema;
    }

    /** One of no container, with settings of its own: for a tool beside the service, and for whoever plays another instance. */
    public static Rewrap with(DataSource dataSource, FieldCryptConfig config) {
        return new Rewrap(dataSource, new Wrapping(new Keyring(config)));
    }

    /** Wraps at most so many anew, in one transaction of its own, and says how many that were; not within another. */
    public int batch(int most) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            var committed = false;
            try {
                var rows = taken(connection, most);
                put(connection, rows);
                connection.commit();
                committed = true;
                return rows.size();
            } finally {
                if (!committed) {
                    connection.rollback();
                }
                connection.setAutoCommit(true);
            }
        }
    }

    /** How many data keys each version wraps; an old version may go when it is not among them any more. */
    public SortedMap<Integer, Long> byVersion() throws SQLException {
        try (var connection = dataSource.getConnection();
                var query = connection.prepareStatement(COUNT.replace("{ring}", schema));
                var rows = query.executeQuery()) {
            var counts = new TreeMap<Integer, Long>();
            while (rows.next()) {
                var _ = counts.put(rows.getInt(1), rows.getLong(2));
            }
            return counts;
        }
    }

    /** How many data keys an older version still wraps. */
    public long left() throws SQLException {
        var counts = byVersion();
        var _ = counts.remove(wrapping.active());
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private List<KeyRow.Live> taken(Connection connection, int most) throws SQLException {
        try (var query = connection.prepareStatement(TAKE.replace("{ring}", schema))) {
            query.setInt(1, wrapping.active());
            query.setInt(2, most);
            try (var rows = query.executeQuery()) {
                var taken = new ArrayList<KeyRow.Live>();
                while (rows.next()) {
                    var owner = new KeyOwner(rows.getString(2), rows.getObject(1, UUID.class));
                    taken.add(new KeyRow.Live(owner, new WrappedKey(rows.getInt(3), rows.getBytes(4))));
                }
                return taken;
            }
        }
    }

    private void put(Connection connection, List<KeyRow.Live> rows) throws SQLException {
        try (var update = connection.prepareStatement(PUT.replace("{ring}", schema))) {
            for (var row : rows) {
                var anew = wrapping.wrap(wrapping.unwrap(row.owner(), row.wrapped()));
                update.setBytes(1, anew.bytes());
                update.setInt(2, anew.kek());
                update.setObject(3, row.owner().id());
                update.addBatch();
            }
            var _ = update.executeBatch();
        }
    }
}
