package kz.ethnomediation.platform.outbox.proof;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import kz.ethnomediation.platform.outbox.Probe;
import kz.ethnomediation.platform.outbox.relay.OutboxWriter;
import kz.ethnomediation.platform.outbox.transaction.Transactions;

/** Writes as a service does: the aggregate's row moves on, then its event is appended, in one transaction. */
public final class Writer {
    /** The aggregate's table, to be made by the owner. */
    public static final String TABLE =
            "create table probe (key text primary key, version bigint not null); grant select, insert, update on probe to ${app}";

    private static final String BUMP = """
            insert into probe (key, version) values (?, 1)
            on conflict (key) do update set version = probe.version + 1 returning version
            """;

    private final Transactions transactions;
    private final String topic;
    private final OutboxWriter outbox = new OutboxWriter(Probe.CONTRACTS, 4096);

    /** Writes to that topic. */
    public Writer(Transactions transactions, String topic) {
        this.transactions = transactions;
        this.topic = topic;
    }

    /** One transaction with one event; answers the event as {@code key sequence} once it is committed. */
    public String write(UUID key) {
        return transactions.inTransaction(connection -> append(connection, key));
    }

    /** The same, rolled back at the last moment. */
    public void writeAndRollBack(UUID key) {
        try {
            var _ = transactions.inTransaction(connection -> {
                var _ = append(connection, key);
                throw new RolledBack();
            });
        } catch (RolledBack expected) {
            return;
        }
    }

    /** Inside a transaction that the caller ends. */
    public String append(Connection connection, UUID key) throws SQLException {
        var sequence = bump(connection, key);
        outbox.append(connection, Probe.event(topic, key, sequence));
        return key + " " + sequence;
    }

    private static long bump(Connection connection, UUID key) throws SQLException {
        try (var statement = connection.prepareStatement(BUMP)) {
            statement.setString(1, key.toString());
            try (var rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw new IllegalStateException("No version");
                }
                return rows.getLong(1);
            }
        }
    }

    private static final class RolledBack extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
