package kz.ethnomediation.platform.reference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Finds the version of a published list that is in force on a day. */
@ApplicationScoped
public class ReferenceLists {

    private static final ScopedValue<Map<String, List<DatedVersion>>> READ = ScopedValue.newInstance();

    private final DataSource database;
    private final ObjectMapper json = new ObjectMapper();

    public ReferenceLists(DataSource database) {
        this.database = database;
    }

    /** Does work that asks for many days: until it ends, all versions of a list are read at its first question. */
    public <T> T readingOnce(Supplier<T> work) {
        return ScopedValue.where(READ, new HashMap<>()).call(work::get);
    }

    /** The items of each of the lists {@code names} that is in force on {@code on}, by its name; the same choice as for a single list. */
    public Map<String, JsonNode> inForce(Collection<String> names, LocalDate on) {
        var sql = "select distinct on (name) name, content from reference_list where name = any (?) and valid_from <= ?"
                + " order by name, valid_from desc, version desc";
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("text", names.toArray()));
            statement.setObject(2, on);
            var found = new TreeMap<String, JsonNode>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.put(rows.getString(1), json.readTree(rows.getString(2)));
                }
            }
            return found;
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("the lists cannot be read", e);
        }
    }

    /** Each of the lists that is in force on {@code on}, with its number, in the order of their names; all of them where none is named. */
    public List<ListVersion> eachInForce(Collection<String> names, LocalDate on) {
        var sql = "select distinct on (name) name, version, content from reference_list"
                + " where (cardinality(?::text[]) = 0 or name = any (?)) and valid_from <= ?"
                + " order by name, valid_from desc, version desc";
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            var asked = connection.createArrayOf("text", names.toArray());
            statement.setArray(1, asked);
            statement.setArray(2, asked);
            statement.setObject(3, on);
            var found = new ArrayList<ListVersion>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(new ListVersion(rows.getString(1), rows.getInt(2), json.readTree(rows.getString(3))));
                }
            }
            return found;
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("the lists cannot be read", e);
        }
    }

    /** The items of the list {@code name} in force on {@code on}: the latest start, then the highest version; empty before the first. */
    public Optional<JsonNode> inForce(String name, LocalDate on) {
        return versionInForce(name, on).map(ListVersion::items);
    }

    /** The same list with its number, for whoever has to say which version was used. */
    public Optional<ListVersion> versionInForce(String name, LocalDate on) {
        if (READ.isBound()) {
            return READ.get().computeIfAbsent(name, this::versions).stream()
                    .filter(version -> !version.validFrom().isAfter(on))
                    .map(DatedVersion::list)
                    .reduce((_, later) -> later);
        }
        var sql = "select version, content from reference_list where name = ? and valid_from <= ?"
                + " order by valid_from desc, version desc limit 1";
        return one(sql, name, on);
    }

    /** One version of a list by its number, whatever is in force: what was used once is found again as it was. */
    public Optional<ListVersion> version(String name, int version) {
        return one("select version, content from reference_list where name = ? and version = ?", name, version);
    }

    /** All versions of a list, those of days to come included; the earliest first. */
    public List<DatedVersion> versions(String name) {
        var sql = "select version, valid_from, content from reference_list where name = ? order by valid_from, version";
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, name);
            var found = new ArrayList<DatedVersion>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    var list = new ListVersion(name, rows.getInt(1), json.readTree(rows.getString(3)));
                    found.add(new DatedVersion(rows.getObject(2, LocalDate.class), list));
                }
            }
            return found;
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("the versions of " + name + " cannot be read", e);
        }
    }

    private Optional<ListVersion> one(String sql, String name, Object which) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, name);
            statement.setObject(2, which);
            try (var rows = statement.executeQuery()) {
                return rows.next()
                        ? Optional.of(new ListVersion(name, rows.getInt(1), json.readTree(rows.getString(2))))
                        : Optional.empty();
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("the list " + name + " cannot be read", e);
        }
    }
}
