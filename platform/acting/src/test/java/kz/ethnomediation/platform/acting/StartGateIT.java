package kz.ethnomediation.platform.acting;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import kz.ethnomediation.platform.testkit.PostgresEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A role for which row policies do not hold starts no service. */
class StartGateIT {

    private static final PostgresEngine POSTGRES = PostgresEngine.start(PostgresEngine.Options.temporary());

    @BeforeAll
    static void makeRoles() {
        POSTGRES.createDatabase("gate");
        POSTGRES.execute("gate", "create role gate_bypass login bypassrls password 'gate_bypass'");
        POSTGRES.execute("gate", "create role gate_deputy login password 'gate_deputy' in role gate_owner");
        POSTGRES.execute("gate", "create role gate_climber login password 'gate_climber' in role postgres");
        POSTGRES.execute("gate", "grant connect on database gate to gate_bypass, gate_climber");
        POSTGRES.execute("gate", "create table sheet (id int)");
        POSTGRES.execute("gate", "alter table sheet owner to gate_owner");
    }

    @AfterAll
    static void stop() {
        POSTGRES.close();
    }

    @Test
    void opensForTheServicesOwnRole() {
        assertThatCode(() -> start("gate_app")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "postgres, superuser",
        "gate_climber, superuser",
        "gate_bypass, BYPASSRLS",
        "gate_owner, owns tables",
        "gate_deputy, owns tables"
    })
    void staysShutForARoleThatPoliciesDoNotBind(String role, String why) {
        assertThatThrownBy(() -> start(role))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("The service does not start")
                .hasMessageContaining("\"" + role + "\"")
                .hasMessageContaining(why)
                .hasMessageContaining("DB_APP_USER");
    }

    private static void start(String role) throws Exception {
        var database = new PGSimpleDataSource();
        database.setUrl(POSTGRES.jdbcUrl("gate"));
        database.setUser(role);
        database.setPassword(role);
        new StartGate(database).start(new StartupEvent());
    }
}
