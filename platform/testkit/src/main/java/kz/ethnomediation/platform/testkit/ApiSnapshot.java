package kz.ethnomediation.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The committed description of a service's API, {@code contracts/openapi/<service>.json}. A change of the API is a change of
 * this file, made on purpose with {@code -Dsnapshot.write=true} and seen in review.
 */
public final class ApiSnapshot {

    private static final Path FOLDER = Path.of("../contracts/src/main/resources/contracts/openapi");
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private final Path file;

    private ApiSnapshot(Path file) {
        this.file = file;
    }

    /** The snapshot of a service, from that service's own folder. */
    public static ApiSnapshot of(String service) {
        return new ApiSnapshot(FOLDER.resolve(service + ".json"));
    }

    /** Fails where {@code served} (JSON) says anything else; the issuer's address, new in every test, stands as {@code {issuer}}. */
    public void mustEqual(String served, TokenIssuer issuer) {
        try {
            var tree = JSON.readTree(served.replace(issuer.url(), "{issuer}"));
            var sorted = JSON.writeValueAsString(JSON.treeToValue(tree, Object.class)) + "\n";
            if (Boolean.getBoolean("snapshot.write")) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, sorted);
            }
            assertThat(file).content().isEqualTo(sorted);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
