package kz.ethnomediation.platform.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import kz.ethnomediation.platform.testkit.PostgresEngine;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

class ShippedListsIT {

    @Test
    void bringsWhatIsMissingAndLeavesWhatIsThere() throws SQLException {
        try (var postgres = PostgresEngine.start(PostgresEngine.Options.temporary())) {
            postgres.createDatabase("lists");
            migrate(postgres);
            try (var owner = open(postgres)) {
                var shipped = count(owner, "true");
                change(owner, "delete from reference_list where name = 'categories'");
                change(owner, "update reference_list set content = '[]' where name = 'regions'");
                change(owner, "update flyway_schema_history set checksum = 1 where description = 'ShippedLists'");

                migrate(postgres);

                assertThat(shipped).isPositive();
                assertThat(count(owner, "true")).isEqualTo(shipped);
                assertThat(count(owner, "name = 'regions' and content = '[]'")).isPositive();
                assertThat(count(owner, "name = 'categories' and content <> '[]'"))
                        .isPositive();
            }
        }
    }

    private static void migrate(PostgresEngine postgres) {
        var done = Flyway.configure()
                .dataSource(postgres.jdbcUrl("lists"), "lists_owner", "lists_owner")
                .locations("db/reference")
                .placeholders(Map.of("app", "lists_app"))
                .javaMigrations(new V0_51__SeedReferenceLists(), new R__ShippedLists())
                .load()
                .migrate();
        assertThat(done.success).isTrue();
    }

    private static Connection open(PostgresEngine postgres) throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl("lists"), "lists_owner", "lists_owner");
    }

    private static int count(Connection owner, String condition) throws SQLException {
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery("select count(*) from reference_list where " + condition)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static void change(Connection owner, String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }
}
