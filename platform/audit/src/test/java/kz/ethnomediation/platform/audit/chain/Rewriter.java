package kz.ethnomediation.platform.audit.chain;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import kz.ethnomediation.platform.audit.AuditDatabase;

/** An attacker who knows how the chain is computed and may write everything in the database, but not what was published. */
public final class Rewriter {
    private Rewriter() {}

    /** The whole chain, in its order. */
    public static List<EntryKey> entries(Connection connection) throws SQLException {
        return new ArrayList<>(ChainTable.links(connection, 1, Long.MAX_VALUE).stream()
                .map(Link::entry)
                .toList());
    }

    /** Computes it anew for these entries: no link, batch or head tells that it ever was another. */
    public static void rewrite(Connection connection, List<EntryKey> entries) throws SQLException {
        PinnedSession.pin(connection);
        var bounds = ChainTable.batchesAfter(connection, 0, Integer.MAX_VALUE);
        AuditDatabase.execute(connection, "delete from audit_link", "delete from audit_batch");
        var tables = AuditedTables.of(connection);
        var digests = tables.digests(connection, entries);
        var hash = Hash.NONE;
        var links = new ArrayList<Link>();
        var position = 0L;
        for (var batch : bounds) {
            var first = position + 1;
            var isLast = batch.equals(bounds.getLast());
            while (position < entries.size() && (isLast || position < batch.last())) {
                var entry = entries.get((int) position++);
                var table = tables.find(entry.table()).orElseThrow();
                hash = Link.hash(hash, position, table, entry.key(), digests.get(entry));
                links.add(new Link(position, entry, digests.get(entry), hash));
            }
            if (first <= position) {
                var closed = Batch.closed(batch.number(), first, position, batch.closedAt(), hash);
                ChainTable.add(connection, closed);
                hash = closed.head();
            }
        }
        ChainTable.add(connection, links);
    }
}
