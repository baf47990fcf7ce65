package kz.ethnomediation.platform.outbox.proof;

import java.sql.Connection;
import kz.ethnomediation.platform.outbox.transaction.Transactions;
import kz.ethnomediation.platform.outbox.transaction.Work;
import org.jspecify.annotations.Nullable;

/** Transactions whose connection a handler finds by its thread, as a transaction manager would give it. */
public final class BoundTransactions implements Transactions {
    private static final ThreadLocal<Connection> BOUND = new ThreadLocal<>();

    private final Transactions transactions;

    /** Binds the connections of those. */
    public BoundTransactions(Transactions transactions) {
        this.transactions = transactions;
    }

    /** The connection of this thread's transaction. */
    public Connection current() {
        return BOUND.get();
    }

    @Override
    public <T extends @Nullable Object> T inTransaction(Work<T> work) {
        return transactions.inTransaction(connection -> {
            BOUND.set(connection);
            try {
                return work.on(connection);
            } finally {
                BOUND.remove();
            }
        });
    }
}
