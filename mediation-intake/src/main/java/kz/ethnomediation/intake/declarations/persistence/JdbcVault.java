package kz.ethnomediation.intake.declarations.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import kz.ethnomediation.intake.declarations.Declaration;
import kz.ethnomediation.intake.declarations.Quarter;
import kz.ethnomediation.intake.declarations.Vault;
import kz.ethnomediation.platform.acting.KeptInSight;

/**
 * The vault in PostgreSQL. A row has a name, a quarter and a ciphertext, no time and nothing of the appeal; its policy opens it
 * to the system's own work, and to a transaction that holds its name in hand.
 */
@ApplicationScoped
class JdbcVault implements Vault {

    private static final String KEEP = "insert into vault.declaration (id, quarter, content) values (?, ?, ?)";
    private static final String TAKE = "delete from vault.declaration where id = ? returning content";
    private static final String WAIT = "select pg_advisory_xact_lock(hashtextextended('vault ' || ?, 0))";
    private static final String READ = "select id, content from vault.declaration where quarter = ?";
    private static final String CLOSE = "insert into vault.counted_quarter values (?) on conflict do nothing";
    private static final String IS_CLOSED = "select from vault.counted_quarter where quarter = ?";
    private static final String QUARTERS = "select distinct quarter from vault.declaration";
    private static final String TAKE_OF = """
            delete from vault.declaration where id = any (array(
              select id from vault.declaration where quarter = ? order by id limit ?))
            returning content""";
    private static final String TAKE_COUNTED = """
            delete from vault.declaration where id = any (array(
              select id from vault.declaration join vault.counted_quarter using (quarter)
              order by id limit ?))
            returning content""";
    private static final int FETCH_ROWS = 500;

    private final DataSource database;
    private final VaultKeys keys;
    private final KeptInSight sight;
    private final ObjectMapper json = new ObjectMapper();

    JdbcVault(DataSource database, VaultKeys keys, KeptInSight sight) {
        this.database = database;
        this.keys = keys;
        this.sight = sight;
    }

    /** What a row holds; the time of the consent stands here and nowhere else, for it could be led back to somebody. */
    record Content(List<String> ethnicity, int listVersion, String consentText, String at) {

        static Content of(Declaration declaration) {
            return new Content(
                    declaration.ethnicity().stream().sorted().toList(),
                    declaration.listVersion(),
                    declaration.consentText(),
                    declaration.at().toString());
        }

        @Override
        public String toString() {
            return "Content[]";
        }
    }

    @Override
    public void keep(UUID appealId, Quarter quarter, Declaration declaration) {
        var _ = destroy(appealId);
        var row = keys.nameOf(appealId);
        var content = keys.encrypt(row, written(Content.of(declaration)));
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(KEEP)) {
            insert.setObject(1, row);
            insert.setString(2, quarter.text());
            insert.setBytes(3, content);
            var _ = insert.executeUpdate();
        } catch (SQLException failure) {
            throw broken(failure);
        }
    }

    /** Two at once for one person come after one another. */
    @Override
    public boolean destroy(UUID appealId) {
        var row = keys.nameOf(appealId);
        sight.keep("declaration " + row);
        try (var connection = database.getConnection()) {
            waitFor(connection, row);
            try (var delete = connection.prepareStatement(TAKE)) {
                delete.setObject(1, row);
                try (var rows = delete.executeQuery()) {
                    if (!rows.next()) {
                        return false;
                    }
                    keys.shred(rows.getBytes(1));
                    return true;
                }
            }
        } catch (SQLException failure) {
            throw broken(failure);
        }
    }

    @Override
    public Map<Set<String>, Long> declaredIn(Quarter quarter) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(READ)) {
            query.setFetchSize(FETCH_ROWS);
            query.setString(1, quarter.text());
            var declared = new HashMap<Set<String>, Long>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    keys.decrypt(rows.getObject(1, UUID.class), rows.getBytes(2))
                            .map(this::read)
                            .ifPresent(content -> declared.merge(Set.copyOf(content.ethnicity()), 1L, Long::sum));
                }
            }
            return declared;
        } catch (SQLException failure) {
            throw broken(failure);
        }
    }

    @Override
    public boolean close(Quarter quarter) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(CLOSE)) {
            insert.setString(1, quarter.text());
            return insert.executeUpdate() == 1;
        } catch (SQLException failure) {
            throw broken(failure);
        }
    }

    @Override
    public boolean isClosed(Quarter quarter) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(IS_CLOSED)) {
            query.setString(1, quarter.text());
            try (var rows = query.executeQuery()) {
                return rows.next();
            }
        } catch (SQLException failure) {
            throw broken(failure);
        }
    }

    @Override
    public Set<Quarter> quarters() {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(QUARTERS);
                var rows = query.executeQuery()) {
            var found = new HashSet<Quarter>();
            while (rows.next()) {
                found.add(Quarter.parse(rows.getString(1)));
            }
            return found;
        } catch (SQLException failure) {
            throw broken(failure);
        }
    }

    @Override
    public int destroyOf(Quarter quarter, int most) {
        return destroyed(TAKE_OF, delete -> {
            delete.setString(1, quarter.text());
            delete.setInt(2, most);
        });
    }

    @Override
    public int destroyCounted(int most) {
        return destroyed(TAKE_COUNTED, delete -> delete.setInt(1, most));
    }

    private interface Binding {
        void to(PreparedStatement statement) throws SQLException;
    }

    private int destroyed(String statement, Binding binding) {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement(statement)) {
            binding.to(delete);
            var taken = 0;
            try (var rows = delete.executeQuery()) {
                while (rows.next()) {
                    keys.shred(rows.getBytes(1));
                    taken++;
                }
            }
            return taken;
        } catch (SQLException failure) {
            throw broken(failure);
        }
    }

    private static void waitFor(Connection connection, UUID row) throws SQLException {
        try (var lock = connection.prepareStatement(WAIT)) {
            lock.setString(1, row.toString());
            var _ = lock.execute();
        }
    }

    private byte[] written(Content content) {
        try {
            return json.writeValueAsBytes(content);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Content read(byte[] content) {
        try {
            return json.readValue(content, Content.class);
        } catch (IOException otherwise) {
            throw new UncheckedIOException("a declaration cannot be read", otherwise);
        }
    }

    private static IllegalStateException broken(SQLException failure) {
        return new IllegalStateException("the vault cannot be reached", failure);
    }
}
