package kz.ethnomediation.platform.command;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** Requests to the probe, and what they left in its database. */
final class Calls {
    private static final Pattern IDENTIFIER = Pattern.compile("[a-z_]+");

    private Calls() {}

    /** A text or key that no other test uses. */
    static String fresh(String prefix) {
        return prefix + '-' + UUID.randomUUID();
    }

    static String sheet(String text) {
        return "{\"text\":\"" + text + "\"}";
    }

    static RequestSpecification operator() {
        return operator("operator-61");
    }

    static RequestSpecification operator(String name) {
        return given().header("Authorization", ProbeStand.operator(name)).contentType("application/json");
    }

    static Response write(String key, String text) {
        return operator().header("Idempotency-Key", key).body(sheet(text)).post("/sheets");
    }

    /** How many rows of the table have that value. */
    static int count(DataSource dataSource, String table, String column, String value) {
        if (!IDENTIFIER.matcher(table + column).matches()) {
            throw new IllegalArgumentException(table + column);
        }
        try (var connection = dataSource.getConnection();
                var statement =
                        connection.prepareStatement("select count(*) from " + table + " where " + column + " = ?")) {
            statement.setString(1, value);
            try (var rows = statement.executeQuery()) {
                var _ = rows.next();
                return rows.getInt(1);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The last number that a sheet has used up. */
    static long lastNumber(DataSource dataSource) {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select last from number_counter")) {
            var _ = rows.next();
            return rows.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
