package kz.ethnomediation.platform.audit.chain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** The chain as it is stored. */
public final class ChainTable {
    private static final String BATCH =
            "select number, first_position, last_position, closed_at, head from audit_batch ";

    private ChainTable() {}

    static Batch lastBatch(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(BATCH + "order by number desc limit 1")) {
            var found = batches(query);
            return found.isEmpty() ? Batch.NONE : found.getFirst();
        }
    }

    /** The batches behind that one, in their order. */
    public static List<Batch> batchesAfter(Connection connection, long number, int limit) throws SQLException {
        try (var query = connection.prepareStatement(BATCH + "where number > ? order by number limit ?")) {
            query.setLong(1, number);
            query.setInt(2, limit);
            return batches(query);
        }
    }

    /** The links from one position to another, in their order. */
    public static List<Link> links(Connection connection, long first, long last) throws SQLException {
        try (var query = connection.prepareStatement("select position, entry_of, key, digest, hash from audit_link"
                + " where position between ? and ? order by position")) {
            query.setLong(1, first);
            query.setLong(2, last);
            try (var rows = query.executeQuery()) {
                var links = new ArrayList<Link>();
                while (rows.next()) {
                    links.add(new Link(
                            rows.getLong(1),
                            new EntryKey(rows.getInt(2), rows.getString(3)),
                            Hash.of(rows.getBytes(4)),
                            Hash.of(rows.getBytes(5))));
                }
                return links;
            }
        }
    }

    static void add(Connection connection, List<Link> links) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into audit_link (position, entry_of, key, digest, hash) values (?, ?, ?, ?, ?)")) {
            for (var link : links) {
                insert.setLong(1, link.position());
                insert.setInt(2, link.entry().table());
                insert.setString(3, link.entry().key());
                insert.setBytes(4, link.digest().bytes());
                insert.setBytes(5, link.hash().bytes());
                insert.addBatch();
            }
            var _ = insert.executeBatch();
        }
    }

    static void add(Connection connection, Batch batch) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into audit_batch (number, first_position, last_position, closed_at, head) values (?, ?, ?, ?, ?)")) {
            insert.setLong(1, batch.number());
            insert.setLong(2, batch.first());
            insert.setLong(3, batch.last());
            insert.setObject(4, batch.closedAt().atOffset(ZoneOffset.UTC));
            insert.setBytes(5, batch.head().bytes());
            var _ = insert.executeUpdate();
        }
    }

    private static List<Batch> batches(PreparedStatement query) throws SQLException {
        try (var rows = query.executeQuery()) {
            var batches = new ArrayList<Batch>();
            while (rows.next()) {
                batches.add(new Batch(
                        rows.getLong(1),
                        rows.getLong(2),
                        rows.getLong(3),
                        instant(rows, 4),
                        Hash.of(rows.getBytes(5))));
            }
            return batches;
        }
    }

    static Instant instant(ResultSet rows, int column) throws SQLException {
        return rows.getObject(column, OffsetDateTime.class).toInstant();
    }
}
