package kz.ethnomediation.platform.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** Stores the first version of every list of {@code contracts/code-lists}, so that a fresh service can work without any event. */
@SuppressWarnings("checkstyle:TypeName") // Flyway reads version and description from the class name
public class V0_51__SeedReferenceLists extends BaseJavaMigration {

    private static final String FOLDER = "contracts/code-lists/";

    @Override
    public void migrate(Context context) throws SQLException, IOException {
        for (var file : read("index.json")) {
            insert(context.getConnection(), read(file.asText()));
        }
    }

    private static void insert(Connection connection, JsonNode list) throws SQLException {
        var sql = "insert into reference_list (name, version, valid_from, content) values (?, ?, ?, ?::jsonb)";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, list.required("name").asText());
            statement.setInt(2, list.required("version").asInt());
            statement.setObject(3, LocalDate.parse(list.required("validFrom").asText()));
            statement.setString(4, list.required("items").toString());
            statement.executeUpdate();
        }
    }

    private static JsonNode read(String file) throws IOException {
        try (var stream = V0_51__SeedReferenceLists.class.getClassLoader().getResourceAsStream(FOLDER + file)) {
            if (stream == null) {
                throw new IOException("the contracts hold no " + FOLDER + file);
            }
            return new ObjectMapper().readTree(stream);
        }
    }
}
