package kz.ethnomediation.platform.audit.chain;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Adds to the chain what writers have committed. No writer waits for it, and it waits for no writer: it takes whatever lies
 * in {@code audit_waiting}, and an entry whose transaction commits late lies there later. Instances exclude each other.
 * What is noted of a table that is not registered is no entry: no trigger notes it.
 */
public final class Chainer {
    private static final String TAKE = """
            with taken as (
              delete from audit_waiting
              where id = any (array(select id from audit_waiting order by id limit ?))
              returning id, entry_of, key)
            select entry_of, key from taken where entry_of in (select id from audit_table) order by id
            """;

    private final Transactions transactions;
    private final int batchSize;

    /** Adds at most that many links in one transaction. */
    public Chainer(Transactions transactions, int batchSize) {
        this.transactions = transactions;
        this.batchSize = batchSize;
    }

    /**
     * Chains one batch and answers how many entries it holds; none where nothing waits or another instance is at it.
     *
     * @throws IllegalStateException where a migration has taken a registered column away: everything waits then
     */
    public int chainBatch() {
        return transactions.run(connection -> {
            if (!Locks.CHAIN.tryTake(connection)) {
                return 0;
            }
            PinnedSession.pin(connection);
            return chain(connection, take(connection));
        });
    }

    private static int chain(Connection connection, List<EntryKey> entries) throws SQLException {
        if (entries.isEmpty()) {
            return 0;
        }
        var before = ChainTable.lastBatch(connection);
        var links = links(connection, entries, before);
        var last = links.getLast();
        ChainTable.add(connection, links);
        ChainTable.add(
                connection,
                Batch.closed(before.number() + 1, before.last() + 1, last.position(), now(connection), last.hash()));
        return links.size();
    }

    /** An entry that has gone before it was chained gets its link too, so that it is missed. */
    private static List<Link> links(Connection connection, List<EntryKey> entries, Batch before) throws SQLException {
        var tables = AuditedTables.of(connection);
        var digests = tables.digests(connection, entries);
        var links = new ArrayList<Link>(entries.size());
        var position = before.last();
        var hash = before.head();
        for (var entry : entries) {
            var table = tables.requireReadable(entry.table());
            var digest = digests.getOrDefault(entry, table.digestOfNothing(entry.key()));
            hash = Link.hash(hash, ++position, table, entry.key(), digest);
            links.add(new Link(position, entry, digest, hash));
        }
        return links;
    }

    private List<EntryKey> take(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(TAKE)) {
            statement.setInt(1, batchSize);
            try (var rows = statement.executeQuery()) {
                var entries = new ArrayList<EntryKey>();
                while (rows.next()) {
                    entries.add(new EntryKey(rows.getInt(1), rows.getString(2)));
                }
                return entries;
            }
        }
    }

    private static Instant now(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select clock_timestamp()")) {
            var _ = rows.next();
            return ChainTable.instant(rows, 1);
        }
    }
}
