package kz.ethnomediation.platform.fieldcrypt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import kz.ethnomediation.platform.testkit.PostgresEngine;
import org.postgresql.ds.PGSimpleDataSource;

/** A database with the jar's tables, as the role of a service and as a superuser see it; one server for all tests. */
public final class CryptDatabase {
    private static final PostgresEngine POSTGRES = PostgresEngine.start(PostgresEngine.Options.temporary());

    private final String name;

    private CryptDatabase(String name) {
        this.name = name;
    }

    /** An empty one; the name is the caller's own. */
    public static CryptDatabase fresh(String name) {
        POSTGRES.createDatabase(name);
        var database = new CryptDatabase(name);
        database.execute(script(name));
        return database;
    }

    private static String script(String name) {
        var file = "/db/fieldcrypt/V0_90__create_data_key.sql";
        try (var script = Objects.requireNonNull(CryptDatabase.class.getResourceAsStream(file))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8).replace("${app}", name + "_app");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The same tables once more in a schema of a ring. */
    public CryptDatabase withRing(String ring) {
        execute("create schema %1$s; grant usage on schema %1$s to %2$s_app; set search_path = %1$s; %3$s"
                .formatted(ring, name, script(name)));
        return this;
    }

    /** Connections of the service's role. */
    public DataSource dataSource() {
        var dataSource = new PGSimpleDataSource();
        dataSource.setUrl(POSTGRES.jdbcUrl(name));
        dataSource.setUser(name + "_app");
        dataSource.setPassword(name + "_app");
        return dataSource;
    }

    /** The role of the service. */
    public String role() {
        return name + "_app";
    }

    /** Runs a statement as superuser. */
    public void execute(String statement) {
        POSTGRES.execute(name, statement);
    }

    /** The first column of the first row, as the service sees it. */
    public long number(String query) throws SQLException {
        try (var connection = dataSource().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var _ = rows.next();
            return rows.getLong(1);
        }
    }
}
