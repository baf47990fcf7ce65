package kz.ethnomediation.platform.acting;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Lets no service start with a role for which the database's row policies do not hold. */
@Singleton
class StartGate {

    private final DataSource dataSource;

    StartGate(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void start(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            DatabaseRole.of(connection).requireBound();
        }
    }
}
