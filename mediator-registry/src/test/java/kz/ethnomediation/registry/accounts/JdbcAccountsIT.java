package kz.ethnomediation.registry.accounts;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import kz.ethnomediation.platform.acting.Acting;
import kz.ethnomediation.registry.RegistryEngines;

/** The service keeps its promises in PostgreSQL as the fake does in memory. */
@QuarkusTest
@QuarkusTestResource(RegistryEngines.class)
class JdbcAccountsIT extends AccountsContract {

    @Inject
    Accounts accounts;

    @Inject
    DataSource database;

    @Override
    Accounts accounts() {
        return accounts;
    }

    @Override
    UUID mediator(boolean isActive) {
        var id = UUID.randomUUID();
        execute(
                "insert into mediator (id, version, name_kk, name_ru, kind, ethnomediator, languages, regions, register_region,"
                        + " office, revision, published_events) values ('" + id
                        + "', 0, 'Synthetic', 'Synthetic', 'PUBLIC', true,"
                        + " '{kk}', '{KZ-61}', 'KZ-61', '61-01', 1, 1)");
        execute(step(id, 0, "null", "CANDIDATE"));
        if (isActive) {
            execute(step(id, 1, "'CANDIDATE'", "ACTIVE"));
        }
        return id;
    }

    @Override
    void inOneTransaction(Runnable test) {
        Acting.runAsSystem(() -> QuarkusTransaction.requiringNew().run(test));
    }

    private static String step(UUID id, int ordinal, String before, String status) {
        return "insert into mediator_status (mediator_id, ordinal, previous_ordinal, previous_status, status, effective_on,"
                + " recorded_at, recorded_by) values ('%s', %d, %s, %s, '%s', '2026-03-02', now(), 'a')"
                        .formatted(id, ordinal, ordinal == 0 ? "null" : ordinal - 1, before, status);
    }

    private void execute(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
