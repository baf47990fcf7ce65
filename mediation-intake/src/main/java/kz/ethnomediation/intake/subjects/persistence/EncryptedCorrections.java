package kz.ethnomediation.intake.subjects.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import kz.ethnomediation.intake.appeals.UsableKey;
import kz.ethnomediation.intake.subjects.KeptCorrections;
import kz.ethnomediation.platform.fieldcrypt.Ciphertext;
import kz.ethnomediation.platform.fieldcrypt.DataKeys;
import kz.ethnomediation.platform.fieldcrypt.KeyOwner;
import kz.ethnomediation.platform.fieldcrypt.Place;
import kz.ethnomediation.platform.subjects.Corrections;

/** One ciphertext for each request, so that nobody sees which value belongs to which field. */
@ApplicationScoped
class EncryptedCorrections implements KeptCorrections {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final DataSource database;
    private final DataKeys keys;

    EncryptedCorrections(DataSource database, DataKeys keys) {
        this.database = database;
        this.keys = keys;
    }

    @Override
    public void add(UUID requestId, Corrections corrections) {
        var key = UsableKey.in(keys.obtain(owner(requestId))).orElseThrow();
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "insert into subject_correction (request_id, correction) values (?, ?)")) {
            statement.setObject(1, requestId);
            statement.setBytes(
                    2, key.encrypt(place(requestId), text(corrections)).stored());
            var _ = statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("a correction cannot be kept", failure);
        }
    }

    @Override
    public Optional<Corrections> of(UUID requestId) {
        return stored(requestId)
                .flatMap(kept -> UsableKey.in(keys.find(requestId))
                        .map(key -> corrections(key.decrypt(place(requestId), kept))));
    }

    @Override
    public void forget(UUID requestId) {
        if (stored(requestId).isPresent()) {
            var _ = keys.shred(owner(requestId));
        }
    }

    private Optional<Ciphertext> stored(UUID requestId) {
        try (var connection = database.getConnection();
                var statement =
                        connection.prepareStatement("select correction from subject_correction where request_id = ?")) {
            statement.setObject(1, requestId);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(Ciphertext.of(rows.getBytes(1))) : Optional.empty();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("a correction cannot be read", failure);
        }
    }

    private static KeyOwner owner(UUID requestId) {
        return new KeyOwner("correction", requestId);
    }

    private static Place place(UUID requestId) {
        return Place.of("subject_correction", "correction", requestId);
    }

    private static String text(Corrections corrections) {
        try {
            return JSON.writeValueAsString(corrections);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a correction cannot be written", impossible);
        }
    }

    private static Corrections corrections(String text) {
        try {
            return JSON.readValue(text, Corrections.class);
        } catch (JsonProcessingException _) {
            // Its message would quote the text.
            throw new IllegalStateException("a correction cannot be read");
        }
    }
}
