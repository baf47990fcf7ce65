package kz.ethnomediation.intake.subjects.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import kz.ethnomediation.intake.persons.PersonIndex;
import kz.ethnomediation.intake.subjects.PersonRows;

/** Parties and their appeals by ids, in plain JDBC. */
@ApplicationScoped
class JdbcPersonRows implements PersonRows {

    private static final String APPEALS = "select distinct appeal_id from party where id = any (?) order by appeal_id";

    private static final String PARTIES_OF = "select id from party where appeal_id = any (?) order by id";

    private static final String PARTIES = "select id from party where id = any (?) order by id";

    /** Beside others that take out, but not while the index is made anew. */
    private static final String WAIT = "select pg_advisory_xact_lock_shared(hashtextextended(?, 0))";

    private static final String FORGET = "delete from person_key where party_id = any (?)";

    /** A settlement is still to be performed, as far as this service is told. */
    private static final String RUNNING = "select distinct appeal_id from party join appeal on appeal.id = appeal_id"
            + " where party.id = any (?) and (appeal.status in ('REGISTERED', 'TRIAGED', 'ACCEPTED')"
            + " or appeal.outcome = 'SETTLED') limit 1";

    private final DataSource database;

    JdbcPersonRows(DataSource database) {
        this.database = database;
    }

    @Override
    public List<UUID> appealsOf(Collection<UUID> persons) {
        return ids(APPEALS, persons);
    }

    @Override
    public List<UUID> partiesOf(Collection<UUID> appeals) {
        return ids(PARTIES_OF, appeals);
    }

    @Override
    public List<UUID> partiesAmong(Collection<UUID> persons) {
        return ids(PARTIES, persons);
    }

    @Override
    public void forget(Collection<UUID> parties) {
        try (var connection = database.getConnection();
                var wait = connection.prepareStatement(WAIT);
                var statement = connection.prepareStatement(FORGET)) {
            wait.setString(1, PersonIndex.EXCHANGE);
            var _ = wait.execute();
            statement.setArray(1, connection.createArrayOf("uuid", parties.toArray()));
            var _ = statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("a person cannot be taken out of the index", failure);
        }
    }

    @Override
    public boolean isSomethingRunning(Collection<UUID> persons) {
        return !ids(RUNNING, persons).isEmpty();
    }

    private List<UUID> ids(String sql, Collection<UUID> persons) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("uuid", persons.toArray()));
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<UUID>();
                while (rows.next()) {
                    found.add(rows.getObject(1, UUID.class));
                }
                return found;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("a person's rows cannot be read", failure);
        }
    }
}
