package kz.ethnomediation.platform.reference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;

/** Keeps versions that were published after the release; a version that is there stays as it is. */
@ApplicationScoped
public class PublishedLists {

    private static final String KEEP =
            "insert into reference_list (name, version, valid_from, content) values (?, ?, ?, ?::jsonb)"
                    + " on conflict (name, version) do nothing";
    private static final String STORED =
            "select valid_from, content from reference_list where name = ? and version = ?";

    private final DataSource database;
    private final ObjectMapper json = new ObjectMapper();

    public PublishedLists(DataSource database) {
        this.database = database;
    }

    /**
     * Keeps a version in the current transaction.
     *
     * @throws IllegalStateException where the number is taken by another content: a version never changes its meaning
     */
    public void keep(DatedVersion published) {
        var list = published.list();
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(KEEP)) {
            statement.setString(1, list.name());
            statement.setInt(2, list.version());
            statement.setObject(3, published.validFrom());
            statement.setString(4, list.items().toString());
            if (statement.executeUpdate() == 0 && !isTheSame(published)) {
                throw new IllegalStateException(
                        "version %d of %s is another one here".formatted(list.version(), list.name()));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the list " + list.name() + " cannot be kept", e);
        }
    }

    private boolean isTheSame(DatedVersion published) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(STORED)) {
            statement.setString(1, published.list().name());
            statement.setInt(2, published.list().version());
            try (var rows = statement.executeQuery()) {
                return rows.next()
                        && rows.getObject(1, LocalDate.class).equals(published.validFrom())
                        && tree(rows.getString(2))
                                .equals(tree(published.list().items().toString()));
            }
        }
    }

    private JsonNode tree(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored list cannot be read", e);
        }
    }
}
