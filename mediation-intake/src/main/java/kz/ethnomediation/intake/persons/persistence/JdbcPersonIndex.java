package kz.ethnomediation.intake.persons.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import kz.ethnomediation.intake.persons.Description;
import kz.ethnomediation.intake.persons.PersonIndex;
import kz.ethnomediation.intake.persons.TraitHashes;

/** The index in PostgreSQL, plain JDBC on the path of every registration: one statement to ask, one to enter. */
@ApplicationScoped
class JdbcPersonIndex implements PersonIndex {

    private static final String ENTER = """
            insert into person_key (appeal_id, party_id, role, kind, key_version, hash)
            select appeal_id, party_id, role, kind, key_version, decode(hash, 'hex')
            from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::integer[], ?::text[])
              as entered (appeal_id, party_id, role, kind, key_version, hash)
            on conflict do nothing""";

    private static final String WITH_ONE_OF = """
            select key.appeal_id
            from person_key key join appeal on appeal.id = key.appeal_id
            where key.hash in (select decode(hex, 'hex') from unnest(?::text[]) hex)
            """;

    private static final String BEST_FIRST = """
             group by key.appeal_id, appeal.registered_at
            order by bool_or(key.kind <> 'NAME') desc, appeal.registered_at desc, key.appeal_id
            limit ?""";

    private final DataSource database;
    private final TraitHashes hashes;

    JdbcPersonIndex(DataSource database, TraitHashes hashes) {
        this.database = database;
        this.hashes = hashes;
    }

    @Override
    public void enter(Collection<Entry> entries) {
        var columns = new Columns();
        for (var entry : entries) {
            hashes.toKeep(entry.who()).forEach(row -> columns.add(entry, row));
        }
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(ENTER)) {
            columns.bind(connection, statement);
            var _ = statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("the index of persons cannot be written", failure);
        }
    }

    @Override
    public List<UUID> mattersOf(Collection<Description> persons, Within within) {
        var wanted = hashes.toFind(persons);
        if (wanted.isEmpty()) {
            return List.of();
        }
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(WITH_ONE_OF + condition(within) + BEST_FIRST)) {
            var next = 1;
            statement.setArray(next++, connection.createArrayOf("text", wanted.toArray()));
            switch (within) {
                case Within.Everywhere() -> {}
                case Within.Regions(var codes) -> {
                    statement.setArray(next++, connection.createArrayOf("text", codes.toArray()));
                    statement.setArray(next++, connection.createArrayOf("text", codes.toArray()));
                }
                case Within.RegisteredBy(var subject) -> statement.setString(next++, subject);
            }
            statement.setInt(next, MOST_CANDIDATES);
            return ids(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException("the index of persons cannot be read", failure);
        }
    }

    private static String condition(Within within) {
        return switch (within) {
            case Within.Everywhere() -> "";
            case Within.Regions(var _) -> " and (appeal.region = any(?) or appeal.transfer_region = any(?))";
            case Within.RegisteredBy(var _) -> " and appeal.registered_by = ?";
        };
    }

    private static List<UUID> ids(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            var ids = new ArrayList<UUID>();
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
            return ids;
        }
    }

    /** The rows to enter, column by column. */
    private static final class Columns {

        private final List<UUID> appeals = new ArrayList<>();
        private final List<UUID> parties = new ArrayList<>();
        private final List<String> roles = new ArrayList<>();
        private final List<String> kinds = new ArrayList<>();
        private final List<Integer> versions = new ArrayList<>();
        private final List<String> hashes = new ArrayList<>();

        void add(Entry entry, TraitHashes.Row row) {
            appeals.add(entry.appealId());
            parties.add(entry.partyId());
            roles.add(entry.role().name());
            kinds.add(row.kind());
            versions.add(row.hash().version());
            hashes.add(row.hash().hex());
        }

        void bind(Connection connection, PreparedStatement statement) throws SQLException {
            statement.setArray(1, connection.createArrayOf("uuid", appeals.toArray()));
            statement.setArray(2, connection.createArrayOf("uuid", parties.toArray()));
            statement.setArray(3, connection.createArrayOf("text", roles.toArray()));
            statement.setArray(4, connection.createArrayOf("text", kinds.toArray()));
            statement.setArray(5, connection.createArrayOf("integer", versions.toArray()));
            statement.setArray(6, connection.createArrayOf("text", hashes.toArray()));
        }
    }
}
