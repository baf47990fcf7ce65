package kz.ethnomediation.intake.persons.persistence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import kz.ethnomediation.intake.codes.PartyRole;
import kz.ethnomediation.intake.persons.Description;
import kz.ethnomediation.intake.persons.KnownPersons;
import kz.ethnomediation.intake.persons.PersonIndex;
import kz.ethnomediation.platform.acting.Acting;
import kz.ethnomediation.platform.fieldcrypt.index.IndexedRows;

/**
 * The rows of the index that an exchange of its key moves: a party's hashes are deleted and made anew in one transaction, so
 * whoever asks under all keys finds it all the time. Of several instances one at a time is at it, and not while somebody is
 * taken out. Whoever is erased has no hashes afterwards.
 */
@ApplicationScoped
class PersonKeyRows implements IndexedRows {

    private static final String TURN = "select pg_try_advisory_xact_lock(hashtextextended(?, 0))";

    private static final String TAKE = """
            delete from person_key
            where key_version <> ? and party_id in (
              select party_id from person_key where key_version <> ? group by party_id order by party_id limit ?)
            returning party_id, appeal_id, role""";

    private static final String LEFT = "select count(*) from person_key where key_version <> ?";

    private final DataSource database;
    private final PersonIndex index;
    private final KnownPersons knownPersons;

    PersonKeyRows(DataSource database, PersonIndex index, KnownPersons knownPersons) {
        this.database = database;
        this.index = index;
        this.knownPersons = knownPersons;
    }

    /** Where a party's row stood; its role and appeal stay. */
    private record Former(UUID appealId, PartyRole role) {

        PersonIndex.Entry of(UUID party, Description who) {
            return new PersonIndex.Entry(appealId, party, role, who);
        }
    }

    /** The rows of at most so many parties: a party has a handful, which are one fact. */
    @Override
    public int move(int active, int most) {
        return Acting.<Integer, RuntimeException>asSystem(
                () -> QuarkusTransaction.requiringNew().call(() -> moved(active, most)));
    }

    @Override
    public long left(int active) {
        return Acting.<Long, RuntimeException>asSystem(() -> counted(active));
    }

    private int moved(int active, int most) {
        var taken = new LinkedHashMap<UUID, Former>();
        var rows = taken(active, most, taken);
        if (rows > 0) {
            var known = knownPersons.of(taken.keySet());
            index.enter(taken.entrySet().stream()
                    .flatMap(party -> Optional.ofNullable(known.get(party.getKey()))
                            .map(who -> party.getValue().of(party.getKey(), who))
                            .stream())
                    .toList());
        }
        return rows;
    }

    private int taken(int active, int most, Map<UUID, Former> parties) {
        try (var connection = database.getConnection();
                var take = connection.prepareStatement(TAKE)) {
            if (!isOurTurn(connection)) {
                return 0;
            }
            take.setInt(1, active);
            take.setInt(2, active);
            take.setInt(3, most);
            return read(take, parties);
        } catch (SQLException failure) {
            throw new IllegalStateException("the index of persons cannot be made anew", failure);
        }
    }

    private static boolean isOurTurn(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(TURN)) {
            statement.setString(1, PersonIndex.EXCHANGE);
            try (var rows = statement.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }

    private static int read(PreparedStatement take, Map<UUID, Former> parties) throws SQLException {
        try (var rows = take.executeQuery()) {
            var count = 0;
            while (rows.next()) {
                parties.put(
                        rows.getObject(1, UUID.class),
                        new Former(rows.getObject(2, UUID.class), PartyRole.valueOf(rows.getString(3))));
                count++;
            }
            return count;
        }
    }

    private long counted(int active) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(LEFT)) {
            query.setInt(1, active);
            try (var rows = query.executeQuery()) {
                var _ = rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the index of persons cannot be read", failure);
        }
    }
}
