package kz.ethnomediation.platform.audit.chain;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Brings the heads of committed batches to their publication, in their order and each at least once: a head is never
 * published before its batch is kept, and what a crash has left lying is published next time.
 */
public final class Publisher {
    private static final int AT_ONCE = 100;

    private final Transactions transactions;
    private final HeadPublication publication;
    private final String log;

    public Publisher(Transactions transactions, HeadPublication publication, String log) {
        this.transactions = transactions;
        this.publication = publication;
        this.log = log;
    }

    /**
     * Publishes what is not published yet and answers how many heads that were.
     *
     * @throws DisputedHead where the last published head is not the database's: nothing is published on top of it
     */
    public int publish() {
        return transactions.run(connection -> Locks.PUBLICATION.tryTake(connection) ? publish(connection) : 0);
    }

    private int publish(Connection connection) throws SQLException {
        var number = 0L;
        var last = publication.last();
        if (last.isPresent()) {
            number = last.get().batch().number();
            requireUndisputed(connection, last.get());
        }
        var batches = ChainTable.batchesAfter(connection, number, AT_ONCE);
        for (var batch : batches) {
            publication.publish(head(connection, batch));
        }
        return batches.size();
    }

    private Head head(Connection connection, Batch batch) throws SQLException {
        var marks = ChainTable.links(connection, batch.first(), batch.last()).stream()
                .map(link -> link.digest().mark())
                .toList();
        return new Head(log, batch, marks);
    }

    private void requireUndisputed(Connection connection, Head last) throws SQLException {
        var number = last.batch().number();
        var kept = ChainTable.batchesAfter(connection, number - 1, 1);
        if (!last.log().equals(log) || kept.isEmpty() || !kept.getFirst().equals(last.batch())) {
            throw new DisputedHead(number);
        }
    }
}
