package kz.ethnomediation.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresEngineIT {
    @TempDir
    private Path directory;

    @Test
    void keepsCommittedRowsOverACrash() throws SQLException {
        // Given
        var first = PostgresEngine.start(PostgresEngine.Options.kept(directory));
        first.createDatabase("registry");
        try (var connection = connect(first, "registry_owner");
                var statement = connection.createStatement()) {
            var _ = statement.execute("create table kept(id int); insert into kept values (7)");
        }
        // When
        first.crash();
        // Then
        try (var second = PostgresEngine.start(
                        PostgresEngine.Options.kept(directory).onPort(first.port()));
                var connection = connect(second, "registry_owner");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select id from kept")) {
            second.createDatabase("registry");
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isEqualTo(7);
        }
    }

    @Test
    void letsTheApplicationRoleConnectAndNothingElse() throws SQLException {
        // Given
        try (var engine = PostgresEngine.start(PostgresEngine.Options.temporary())) {
            engine.createDatabase("intake");
            engine.createDatabase("cases");
            // When
            try (var connection = connect(engine, "intake_app");
                    var statement = connection.createStatement()) {
                // Then
                assertThat(connection.getMetaData().getDatabaseMajorVersion()).isEqualTo(18);
                assertThatThrownBy(() -> statement.execute("create table refused(id int)"))
                        .hasMessageContaining("permission denied");
            }
            assertThatThrownBy(() -> DriverManager.getConnection(engine.jdbcUrl("cases"), "intake_app", "intake_app"))
                    .hasMessageContaining("permission denied");
        }
    }

    private static Connection connect(PostgresEngine engine, String role) throws SQLException {
        return DriverManager.getConnection(engine.jdbcUrl(role.substring(0, role.indexOf('_'))), role, role);
    }
}
