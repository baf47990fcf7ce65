package kz.ethnomediation.platform.fieldcrypt.held;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.sql.SQLException;

/** Lets no service start that could not read what it keeps, or would write what nobody can read. */
@Singleton
class StartGate {
    private final KeyChecks checks;

    StartGate(KeyChecks checks) {
        this.checks = checks;
    }

    void start(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE + 1) StartupEvent event) throws SQLException {
        checks.require();
    }
}
