package kz.ethnomediation.platform.fieldcrypt;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** The table of data keys; each verb works in the transaction at hand. */
@Singleton
class KeyTable {
    private static final String FIND =
            "select id, owner_kind, wrapped, kek_version, shredded_at from {ring}data_key where id = any (?)";
    private static final String ADD = """
            insert into {ring}data_key (id, owner_kind, wrapped, kek_version)
            select id, kind, wrapped, ? from unnest(?::uuid[], ?::text[], ?::bytea[]) as made (id, kind, wrapped)
            on conflict (id) do nothing returning id""";
    private static final String SHRED = """
            update {ring}data_key set wrapped = null, kek_version = null, shredded_at = clock_timestamp()
            where id = ? and owner_kind = ? and shredded_at is null returning shredded_at""";
    private static final String BURY = """
            insert into {ring}data_key (id, owner_kind, shredded_at) values (?, ?, clock_timestamp())
            on conflict (id) do nothing returning shredded_at""";
    private static final String TOMBSTONES = """
            select id, owner_kind, shredded_at from {ring}data_key
            where shredded_at is not null and (shredded_at, id) > (?, ?) order by shredded_at, id limit ?""";

    private final DataSource dataSource;
    private final String schema;

    @Inject
    KeyTable(DataSource dataSource) {
        this(dataSource, "");
    }

    /** The table of a ring: {@code schema} is its name and a point, or nothing for the schema at hand. */
    KeyTable(DataSource dataSource, String schema) {
        this.dataSource = dataSource;
        this.schema = schema;
    }

    /** The rows that are there, in no order. */
    List<KeyRow> find(Collection<UUID> ids) {
        try (var connection = dataSource.getConnection();
                var query = connection.prepareStatement(FIND.replace("{ring}", schema))) {
            query.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            return rows(query.executeQuery());
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /**
     * Adds keys in the order given, but for owners that have or had one: theirs stays. Says whose were added.
     *
     * @param kek the version that wraps them all
     */
    Set<UUID> add(List<DataKey> keys, List<WrappedKey> wrapped, int kek) {
        var owners = keys.stream().map(DataKey::owner).toList();
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(ADD.replace("{ring}", schema))) {
            insert.setInt(1, kek);
            insert.setArray(
                    2,
                    connection.createArrayOf(
                            "uuid", owners.stream().map(KeyOwner::id).toArray()));
            insert.setArray(
                    3,
                    connection.createArrayOf(
                            "text", owners.stream().map(KeyOwner::kind).toArray()));
            insert.setArray(
                    4,
                    connection.createArrayOf(
                            "bytea", wrapped.stream().map(WrappedKey::bytes).toArray(byte[][]::new)));
            try (var rows = insert.executeQuery()) {
                var added = new HashSet<UUID>();
                while (rows.next()) {
                    added.add(rows.getObject(1, UUID.class));
                }
                return added;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Overwrites the key where there is one, and says when. */
    Optional<Instant> shred(KeyOwner owner) {
        return at(SHRED, owner);
    }

    /** Puts a tombstone where there is nothing, and says when. */
    Optional<Instant> bury(KeyOwner owner) {
        return at(BURY, owner);
    }

    /** Tombstones in the order of shredding, after one of them. */
    List<Tombstone> tombstones(Instant afterTime, UUID afterId, int most) {
        try (var connection = dataSource.getConnection();
                var query = connection.prepareStatement(TOMBSTONES.replace("{ring}", schema))) {
            query.setObject(1, afterTime.atOffset(ZoneOffset.UTC));
            query.setObject(2, afterId);
            query.setInt(3, most);
            try (var rows = query.executeQuery()) {
                var tombstones = new ArrayList<Tombstone>();
                while (rows.next()) {
                    tombstones.add(new Tombstone(owner(rows), instant(rows, 3)));
                }
                return tombstones;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private Optional<Instant> at(String statement, KeyOwner owner) {
        try (var connection = dataSource.getConnection();
                var change = connection.prepareStatement(statement.replace("{ring}", schema))) {
            change.setObject(1, owner.id());
            change.setString(2, owner.kind());
            try (var rows = change.executeQuery()) {
                return rows.next() ? Optional.of(instant(rows, 1)) : Optional.empty();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static List<KeyRow> rows(ResultSet found) throws SQLException {
        try (var rows = found) {
            var list = new ArrayList<KeyRow>();
            while (rows.next()) {
                var owner = owner(rows);
                var wrapped = rows.getBytes(3);
                list.add(
                        wrapped == null
                                ? new KeyRow.Tombstone(owner, instant(rows, 5))
                                : new KeyRow.Live(owner, new WrappedKey(rows.getInt(4), wrapped)));
            }
            return list;
        }
    }

    private static KeyOwner owner(ResultSet rows) throws SQLException {
        return new KeyOwner(rows.getString(2), rows.getObject(1, UUID.class));
    }

    private static Instant instant(ResultSet rows, int column) throws SQLException {
        return rows.getObject(column, OffsetDateTime.class).toInstant();
    }
}
