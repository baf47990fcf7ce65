package kz.ethnomediation.platform.audit.quarkus;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import javax.sql.DataSource;
import kz.ethnomediation.platform.acting.Acting;
import kz.ethnomediation.platform.audit.chain.Transactions;

/** Transactions of the service's transaction manager on its default data source, as the system: nobody's sight narrows them. */
@Singleton
class JtaTransactions implements Transactions {
    private static final int TIMEOUT_SECONDS = 60;

    private final DataSource dataSource;

    JtaTransactions(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public int run(Step step) {
        return Acting.<Integer, RuntimeException>asSystem(() -> QuarkusTransaction.requiringNew()
                .timeout(TIMEOUT_SECONDS)
                .call(() -> {
                    try (var connection = dataSource.getConnection()) {
                        return step.on(connection);
                    } catch (SQLException failure) {
                        throw new IllegalStateException("SQL state " + failure.getSQLState(), failure);
                    }
                }));
    }
}
