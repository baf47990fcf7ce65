package kz.ethnomediation.platform.outbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import kz.ethnomediation.platform.outbox.transaction.JdbcTransactions;
import kz.ethnomediation.platform.outbox.transaction.Transactions;
import org.postgresql.ds.PGSimpleDataSource;

/** A database with the jar's tables, as a service has it: made by its owner, used by its application role. */
public final class OutboxDatabase {
    private static final String MIGRATION = "/db/outbox/V0_1__outbox.sql";

    private final String name;

    private OutboxDatabase(String name) {
        this.name = name;
    }

    /** Makes a new one on the shared server. */
    public static OutboxDatabase create() {
        var name = Engines.name("outbox");
        Engines.postgres().createDatabase(name);
        var database = new OutboxDatabase(name);
        database.asOwner(migration().replace("${app}", name + "_app"));
        return database;
    }

    /** The address, for a process of its own. */
    public String url() {
        return Engines.postgres().jdbcUrl(name);
    }

    /** The application role, whose password is its name. */
    public String user() {
        return name + "_app";
    }

    /** Transactions of the application role. */
    public Transactions transactions() {
        return new JdbcTransactions(dataSource(url(), user()));
    }

    /** Connects as that role. */
    public static DataSource dataSource(String url, String user) {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(user);
        return source;
    }

    /** Runs statements as the owner; {@code ${app}} stands for the application role. */
    public void asOwner(String statements) {
        try (var connection = dataSource(url(), name + "_owner").getConnection();
                var statement = connection.createStatement()) {
            var _ = statement.execute(statements.replace("${app}", user()));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The first column of a query. */
    public List<String> texts(String query) {
        return transactions().inTransaction(connection -> {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(query)) {
                var texts = new ArrayList<String>();
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
                return texts;
            }
        });
    }

    /** The one number that a query answers. */
    public long number(String query) {
        return Long.parseLong(texts(query).getFirst());
    }

    private static String migration() {
        try (var file = OutboxDatabase.class.getResourceAsStream(MIGRATION)) {
            if (file == null) {
                throw new IllegalStateException("Missing: " + MIGRATION);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
