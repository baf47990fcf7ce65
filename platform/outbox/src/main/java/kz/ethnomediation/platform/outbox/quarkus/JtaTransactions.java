package kz.ethnomediation.platform.outbox.quarkus;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import kz.ethnomediation.platform.acting.Acting;
import kz.ethnomediation.platform.outbox.transaction.DatabaseFailure;
import kz.ethnomediation.platform.outbox.transaction.Transactions;
import kz.ethnomediation.platform.outbox.transaction.Work;
import org.jspecify.annotations.Nullable;

/**
 * Transactions of the service's transaction manager on its default data source.
 * What a handler does through Hibernate joins the same transaction on the same connection. All of it is the system's own
 * work: nobody's sight narrows what is sequenced, published or taken in.
 */
@Singleton
class JtaTransactions implements Transactions {
    private static final int TIMEOUT_SECONDS = 60;

    private final DataSource dataSource;

    JtaTransactions(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public <T extends @Nullable Object> T inTransaction(Work<T> work) {
        var context = Arc.container().requestContext();
        if (context.isActive()) {
            return committed(work);
        }
        context.activate();
        try {
            return committed(work);
        } finally {
            context.terminate();
        }
    }

    private <T extends @Nullable Object> T committed(Work<T> work) {
        var start = System.nanoTime();
        return QuarkusTransaction.suspendingExisting()
                .call(() -> Acting.<T, RuntimeException>asSystem(() -> QuarkusTransaction.requiringNew()
                        .timeout(TIMEOUT_SECONDS)
                        .call(() -> {
                            try (var connection = dataSource.getConnection()) {
                                var answer = work.on(connection);
                                requireUnmarked(start);
                                return answer;
                            } catch (SQLException failure) {
                                throw new DatabaseFailure(failure);
                            }
                        })));
    }

    /** Work that swallows the failure of something inside it has failed for good; running out of time has not. */
    private static void requireUnmarked(long start) {
        var seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
        if (QuarkusTransaction.isRollbackOnly() && seconds < TIMEOUT_SECONDS) {
            throw new IllegalStateException("The work has marked its own transaction for rollback");
        }
    }
}
