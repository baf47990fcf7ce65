package kz.ethnomediation.registry.reference.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import kz.ethnomediation.platform.reference.DatedVersion;
import kz.ethnomediation.platform.reference.ListVersion;
import kz.ethnomediation.platform.reference.PublishedLists;
import kz.ethnomediation.platform.reference.ReferenceLists;
import kz.ethnomediation.registry.reference.KeptLists;
import kz.ethnomediation.registry.reference.Publication;

/** The service's own copy of every list, and beside it who published which version. */
@ApplicationScoped
class JdbcKeptLists implements KeptLists {

    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(?, 0))";
    private static final String NEXT = "select greatest(coalesce(max(version), 0) + 1, ?),"
            + " (select count(*) + 1 from list_publication where list = ?) from reference_list where name = ?";
    private static final String ADD = "insert into list_publication"
            + " (list, version, valid_from, sequence, published_by, published_at) values (?, ?, ?, ?, ?, ?)";

    private final DataSource database;
    private final ReferenceLists lists;
    private final PublishedLists published;

    JdbcKeptLists(DataSource database, ReferenceLists lists, PublishedLists published) {
        this.database = database;
        this.lists = lists;
        this.published = published;
    }

    @Override
    public List<ListVersion> eachInForce(Collection<String> names, LocalDate on) {
        return lists.eachInForce(names, on);
    }

    /** The lock is taken by a statement of its own: the next one then sees what its last holder committed. */
    @Override
    public Place next(String name) {
        try (var connection = database.getConnection();
                var lock = connection.prepareStatement(LOCK);
                var next = connection.prepareStatement(NEXT)) {
            lock.setString(1, "list " + name);
            var _ = lock.execute();
            next.setInt(1, Publication.FIRST_VERSION);
            next.setString(2, name);
            next.setString(3, name);
            return place(next);
        } catch (SQLException e) {
            throw new IllegalStateException("the next version of " + name + " cannot be told", e);
        }
    }

    private static Place place(PreparedStatement next) throws SQLException {
        try (var rows = next.executeQuery()) {
            if (!rows.next()) {
                throw new IllegalStateException("an aggregate answers one row");
            }
            return new Place(rows.getInt(1), rows.getLong(2));
        }
    }

    @Override
    public void keep(Publication publication) {
        var list = publication.list();
        published.keep(new DatedVersion(publication.validFrom(), list));
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(ADD)) {
            statement.setString(1, list.name());
            statement.setInt(2, list.version());
            statement.setObject(3, publication.validFrom());
            statement.setLong(4, publication.sequence());
            statement.setString(5, publication.by());
            statement.setObject(6, publication.at().atOffset(ZoneOffset.UTC));
            var _ = statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the publication of " + list.name() + " cannot be kept", e);
        }
    }
}
