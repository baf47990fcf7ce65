package kz.ethnomediation.platform.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;
import kz.ethnomediation.platform.audit.chain.Transactions;
import kz.ethnomediation.platform.testkit.PostgresEngine;

/** A database with the jar's tables and two histories, as each of its roles sees it; one server for all tests. */
public final class AuditDatabase {
    private static final PostgresEngine POSTGRES = PostgresEngine.start(PostgresEngine.Options.temporary());

    private final String name;

    private AuditDatabase(String name) {
        this.name = name;
    }

    /** An empty one; the name is the caller's own. */
    public static AuditDatabase fresh(String name) throws SQLException {
        POSTGRES.createDatabase(name);
        var database = new AuditDatabase(name);
        database.run("/db/acting/V0_80__acting.sql");
        database.run("/db/audit/V0_95__create_audit.sql");
        database.run("/db/probe/V1__histories.sql");
        return database;
    }

    /** The service's role, as the system. */
    public Connection app() throws SQLException {
        return connect(name + "_app", "system");
    }

    /** The service's role, as a kind of actor who has not said who it is. */
    public Connection app(String kind) throws SQLException {
        return connect(name + "_app", kind);
    }

    public Connection owner() throws SQLException {
        return connect(name + "_owner", "system");
    }

    public Connection superuser() throws SQLException {
        return connect("postgres", "system");
    }

    public String url() {
        return POSTGRES.jdbcUrl(name);
    }

    /** Transactions of the service, on plain connections. */
    public Transactions transactions() {
        return step -> {
            try (var connection = app()) {
                connection.setAutoCommit(false);
                var done = step.on(connection);
                connection.commit();
                return done;
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        };
    }

    /** Executes statements as the service. */
    public void write(String... statements) throws SQLException {
        try (var connection = app()) {
            execute(connection, statements);
        }
    }

    /** Executes statements on that connection. */
    public static void execute(Connection connection, String... statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var sql : statements) {
                var _ = statement.execute(sql);
            }
        }
    }

    /** The first column of the first row, as a superuser sees it. */
    public long number(String query) throws SQLException {
        try (var connection = superuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var _ = rows.next();
            return rows.getLong(1);
        }
    }

    private Connection connect(String user, String kind) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", user);
        properties.setProperty("options", "-c acting.kind=" + kind);
        return DriverManager.getConnection(url(), properties);
    }

    private void run(String file) throws SQLException {
        try (var script = Objects.requireNonNull(AuditDatabase.class.getResourceAsStream(file));
                var connection = owner()) {
            execute(
                    connection,
                    new String(script.readAllBytes(), StandardCharsets.UTF_8).replace("${app}", name + "_app"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
