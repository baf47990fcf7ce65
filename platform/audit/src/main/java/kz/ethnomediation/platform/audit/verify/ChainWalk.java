package kz.ethnomediation.platform.audit.verify;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.ethnomediation.platform.audit.chain.AuditedTables;
import kz.ethnomediation.platform.audit.chain.Batch;
import kz.ethnomediation.platform.audit.chain.ChainTable;
import kz.ethnomediation.platform.audit.chain.EntryKey;
import kz.ethnomediation.platform.audit.chain.Hash;
import kz.ethnomediation.platform.audit.chain.Link;

/** Walks the chain from its beginning to the first thing in it that is not as it should be. */
final class ChainWalk {
    private static final int BATCHES_AT_ONCE = 500;
    private static final long LINKS_AT_ONCE = 2000;

    private final Connection connection;
    private final AuditedTables tables;
    private long batches;
    private long position;
    private Hash hash = Hash.NONE;

    ChainWalk(Connection connection, AuditedTables tables) {
        this.connection = connection;
        this.tables = tables;
    }

    long entries() {
        return position;
    }

    long batches() {
        return batches;
    }

    Optional<Finding> firstFinding() throws SQLException {
        List<Batch> found;
        do {
            found = ChainTable.batchesAfter(connection, batches, BATCHES_AT_ONCE);
            for (var batch : found) {
                var finding = walk(batch);
                if (finding.isPresent()) {
                    return finding;
                }
            }
        } while (!found.isEmpty());
        return linkWithoutBatch();
    }

    private Optional<Finding> walk(Batch batch) throws SQLException {
        var first = position + 1;
        if (batch.number() != batches + 1 || batch.first() != first || batch.last() < first) {
            return Optional.of(Finding.at(Fault.HEAD_REPLACED, first, "batch " + (batches + 1)));
        }
        while (position < batch.last()) {
            var finding = walkLinks(Math.min(batch.last(), position + LINKS_AT_ONCE));
            if (finding.isPresent()) {
                return finding;
            }
        }
        var closed = Batch.closed(batch.number(), first, batch.last(), batch.closedAt(), hash);
        if (!closed.equals(batch)) {
            return Optional.of(Finding.at(Fault.HEAD_REPLACED, first, "batch " + batch.number()));
        }
        batches++;
        hash = batch.head();
        return Optional.empty();
    }

    private Optional<Finding> walkLinks(long last) throws SQLException {
        var links = ChainTable.links(connection, position + 1, last);
        var digests = tables.digests(connection, links.stream().map(Link::entry).toList());
        for (var link : links) {
            var finding = look(link, digests);
            if (finding.isPresent()) {
                return finding;
            }
            position = link.position();
            hash = link.hash();
        }
        return position == last ? Optional.empty() : Optional.of(Finding.at(Fault.REMOVED, position + 1, "its link"));
    }

    private Optional<Finding> look(Link link, Map<EntryKey, Hash> digests) {
        var expected = position + 1;
        if (link.position() != expected) {
            return Optional.of(Finding.at(Fault.REMOVED, expected, "its link"));
        }
        var known = tables.find(link.entry().table());
        if (known.isEmpty()) {
            return Optional.of(Finding.at(Fault.CHANGED, expected, "of a table that is not registered"));
        }
        var table = known.get();
        var name = table.name() + " " + link.entry().key();
        if (!Link.hash(hash, expected, table, link.entry().key(), link.digest()).equals(link.hash())) {
            return Optional.of(Finding.at(Fault.CHANGED, expected, name));
        }
        var digest = digests.get(link.entry());
        if (digest == null) {
            return Optional.of(Finding.at(Fault.REMOVED, expected, name));
        }
        return digest.equals(link.digest()) ? Optional.empty() : Optional.of(Finding.at(Fault.CHANGED, expected, name));
    }

    private Optional<Finding> linkWithoutBatch() throws SQLException {
        var first = position + 1;
        return ChainTable.links(connection, first, Long.MAX_VALUE).isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.at(Fault.INSERTED, first, "a link without a batch"));
    }
}
