package kz.ethnomediation.local.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The realm's file, read for who is in it. */
public final class Realm {
    static final String FILE = "ethnomediation-realm.json";

    private final JsonNode content;

    private Realm(JsonNode content) {
        this.content = content;
    }

    /** The realm as it is imported. */
    public static Realm bundled() {
        try {
            return new Realm(new ObjectMapper().readTree(bytes()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Names of the people, in the order of the file. */
    public List<String> users() {
        return elements("users")
                .filter(user -> !user.has("serviceAccountClientId"))
                .map(user -> user.path("username").asText())
                .toList();
    }

    /** Names of the programs that have a secret, in the order of the file. */
    public List<String> machines() {
        return elements("clients")
                .filter(client -> !client.path("publicClient").asBoolean())
                .map(client -> client.path("clientId").asText())
                .toList();
    }

    JsonNode content() {
        return content;
    }

    static byte[] bytes() {
        try (var resource = Realm.class.getResourceAsStream("/realm/" + FILE)) {
            if (resource == null) {
                throw new IllegalStateException("The realm's file is missing");
            }
            return resource.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Stream<JsonNode> elements(String name) {
        return StreamSupport.stream(content.path(name).spliterator(), false);
    }
}
