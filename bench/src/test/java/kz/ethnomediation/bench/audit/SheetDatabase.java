package kz.ethnomediation.bench.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;
import kz.ethnomediation.platform.audit.chain.Transactions;
import kz.ethnomediation.platform.testkit.PostgresEngine;

/** A service's database in small: sheets with parts and a history, under the schema of the audit jar. */
final class SheetDatabase {
    private static final String SHEETS = """
            create table sheet (id uuid primary key, region text not null, words text not null);
            create table sheet_part (
              id uuid primary key, sheet_id uuid not null references sheet, words text not null);
            create index sheet_part_of_sheet on sheet_part (sheet_id);
            create table sheet_history (
              id bigint generated always as identity primary key, sheet_id uuid not null, actor text not null,
              verb text not null, recorded_at timestamptz not null);
            create index sheet_history_of_sheet on sheet_history (sheet_id);
            grant select, insert on sheet, sheet_part, sheet_history to "${app}";
            select audit_register('sheet_history', 'id', array['id', 'sheet_id', 'actor', 'verb', 'recorded_at']);
            """;
    private static final String WITHOUT_NOTES = "alter table sheet_history disable trigger audit_note;"
            + " alter table access_log disable trigger audit_note";

    private final PostgresEngine postgres;
    private final String name;

    private SheetDatabase(PostgresEngine postgres, String name) {
        this.postgres = postgres;
        this.name = name;
    }

    /** Whose histories and log are noted for the chain. */
    static SheetDatabase audited(PostgresEngine postgres, String name) throws SQLException, IOException {
        postgres.createDatabase(name);
        var database = new SheetDatabase(postgres, name);
        try (var owner = database.connect(name + "_owner", "-c acting.kind=system");
                var statement = owner.createStatement()) {
            var _ = statement.execute(script("/db/acting/V0_80__acting.sql", name));
            var _ = statement.execute(script("/db/audit/V0_95__create_audit.sql", name));
            var _ = statement.execute(SHEETS.replace("${app}", name + "_app"));
        }
        return database;
    }

    /** The same without the trigger that notes. */
    static SheetDatabase plain(PostgresEngine postgres, String name) throws SQLException, IOException {
        var database = audited(postgres, name);
        postgres.execute(name, WITHOUT_NOTES);
        return database;
    }

    String url() {
        return postgres.jdbcUrl(name);
    }

    /** As somebody of the service. */
    Connection client() throws SQLException {
        var connection = connect(name + "_app", "-c acting.kind=person -c acting.subject=somebody");
        connection.setAutoCommit(false);
        return connection;
    }

    /** As the service's own thread, on one connection of its pool. */
    Connection system() throws SQLException {
        var connection = connect(name + "_app", "-c acting.kind=system");
        connection.setAutoCommit(false);
        return connection;
    }

    static Transactions transactions(Connection connection) {
        return step -> {
            try {
                var done = step.on(connection);
                connection.commit();
                return done;
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        };
    }

    long waiting() throws SQLException {
        try (var connection = system();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from audit_waiting")) {
            var _ = rows.next();
            return rows.getLong(1);
        }
    }

    private Connection connect(String role, String options) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", role);
        properties.setProperty("password", role);
        properties.setProperty("options", options);
        return DriverManager.getConnection(url(), properties);
    }

    private static String script(String file, String name) throws IOException {
        try (var script = Objects.requireNonNull(Transactions.class.getResourceAsStream(file), file)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8).replace("${app}", name + "_app");
        }
    }
}
