package kz.ethnomediation.platform.testkit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the database of a service says for itself: the codes that its CHECKs list, and how it answers a statement. */
public final class Schema {

    /** The SQL state of what the role of the service may not do. */
    public static final String NO_PRIVILEGE = "42501";

    private static final String CARRIED_OUT = "00000";
    private static final Pattern LITERAL = Pattern.compile("'([A-Z0-9_]+)'");

    private final Door door;

    /** Where its connections come from; {@code dataSource::getConnection} is one. */
    @FunctionalInterface
    public interface Door {
        Connection open() throws SQLException;
    }

    public Schema(Door door) {
        this.door = door;
    }

    /** The codes that the CHECK names, in its order. */
    public List<String> literals(String check) throws SQLException {
        try (var connection = door.open();
                var query = connection.prepareStatement(
                        "select pg_get_constraintdef(oid) from pg_constraint where conname = ?")) {
            query.setString(1, check);
            try (var rows = query.executeQuery()) {
                if (!rows.next()) {
                    throw new AssertionError("no constraint " + check);
                }
                return LITERAL.matcher(rows.getString(1))
                        .results()
                        .map(MatchResult::group)
                        .map(quoted -> quoted.substring(1, quoted.length() - 1))
                        .toList();
            }
        }
    }

    /** The same, each once, to compare with {@link #names}. */
    public Set<String> codes(String check) throws SQLException {
        return new TreeSet<>(literals(check));
    }

    /** The names of an enum's constants. */
    public static Set<String> names(Enum<?>... codes) {
        return Arrays.stream(codes).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The SQL state with which it answers the statement, whose effect is taken back; {@code 00000} where it carries it out. */
    public String stateOf(String statement) throws SQLException {
        try (var connection = door.open()) {
            connection.setAutoCommit(false);
            try (var work = connection.createStatement()) {
                var _ = work.execute(statement);
                return CARRIED_OUT;
            } catch (SQLException refused) {
                return refused.getSQLState();
            } finally {
                connection.rollback();
            }
        }
    }
}
