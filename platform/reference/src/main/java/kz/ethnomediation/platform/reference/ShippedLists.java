package kz.ethnomediation.platform.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.zip.CRC32;

/** The lists that {@code contracts/code-lists} ships; its {@code index.json} names the files. */
final class ShippedLists {

    private static final String FOLDER = "contracts/code-lists/";
    private static final ObjectMapper JSON = new ObjectMapper();

    private ShippedLists() {}

    /** Stores every list and version that is not there yet; one that is there stays as it is. */
    static void store(Connection connection) throws SQLException, IOException {
        var sql = "insert into reference_list (name, version, valid_from, content) values (?, ?, ?, ?::jsonb)"
                + " on conflict (name, version) do nothing";
        try (var statement = connection.prepareStatement(sql)) {
            for (var file : JSON.readTree(read("index.json"))) {
                bind(statement, JSON.readTree(read(file.asText())));
                statement.executeUpdate();
            }
        }
    }

    /** Another number as soon as any of the files is another. */
    static int checksum() throws IOException {
        var sum = new CRC32();
        var index = read("index.json");
        sum.update(index);
        for (var file : JSON.readTree(index)) {
            sum.update(read(file.asText()));
        }
        return (int) sum.getValue();
    }

    private static void bind(PreparedStatement statement, JsonNode list) throws SQLException {
        statement.setString(1, list.required("name").asText());
        statement.setInt(2, list.required("version").asInt());
        statement.setObject(3, LocalDate.parse(list.required("validFrom").asText()));
        statement.setString(4, list.required("items").toString());
    }

    private static byte[] read(String file) throws IOException {
        try (var stream = ShippedLists.class.getClassLoader().getResourceAsStream(FOLDER + file)) {
            if (stream == null) {
                throw new IOException("the contracts hold no " + FOLDER + file);
            }
            return stream.readAllBytes();
        }
    }
}
