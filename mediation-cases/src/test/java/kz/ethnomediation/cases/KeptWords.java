package kz.ethnomediation.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import kz.ethnomediation.platform.acting.Acting;
import kz.ethnomediation.platform.fieldcrypt.Ciphertext;
import kz.ethnomediation.platform.fieldcrypt.DataKeys;
import kz.ethnomediation.platform.fieldcrypt.KeyOwner;
import kz.ethnomediation.platform.fieldcrypt.KeyState;
import kz.ethnomediation.platform.fieldcrypt.Place;
import kz.ethnomediation.platform.fieldcrypt.ShredOutcome;

/** What stands in the database of cases and parties, and what the order to erase will do to it. */
@ApplicationScoped
public class KeptWords {

    private final DataKeys keys;
    private final DataSource database;

    KeptWords(DataKeys keys, DataSource database) {
        this.keys = keys;
        this.database = database;
    }

    /** Erases what a case held in words. */
    public void eraseCase(UUID id) {
        shred(new KeyOwner("case", id));
    }

    /** Erases who a party is. */
    public void eraseParty(UUID id) {
        shred(new KeyOwner("party", id));
    }

    /** How many handovers are still to be fetched for that case. */
    public long handoverTasks(UUID caseId) throws SQLException {
        return count("select count(*) from handover_task where case_id = '%s'".formatted(caseId));
    }

    /** What a query of the system counts. */
    public long count(String sql) throws SQLException {
        try (var connection = Acting.asSystem(database::getConnection);
                var query = connection.createStatement();
                var rows = query.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getLong(1);
        }
    }

    /** The words that one query finds, opened in their place. */
    public String words(Place place, String sql) throws SQLException {
        var stored = Ciphertext.of(stored(sql));
        return switch (keys.find(stored.key())) {
            case KeyState.Usable(var key) -> key.decrypt(place, stored);
            case KeyState.Shredded _, KeyState.Missing _ -> throw new AssertionError("no key for " + place);
        };
    }

    /** The text that one query finds. */
    public String text(String sql) throws SQLException {
        return new String(stored("select convert_to((" + sql + ")::text, 'UTF8')"), StandardCharsets.UTF_8);
    }

    /** The bytes that one query finds. */
    public byte[] stored(String sql) throws SQLException {
        try (var connection = Acting.asSystem(database::getConnection);
                var query = connection.createStatement();
                var rows = query.executeQuery(sql)) {
            assertThat(rows.next()).as(sql).isTrue();
            return rows.getBytes(1);
        }
    }

    private void shred(KeyOwner owner) {
        assertThat(QuarkusTransaction.requiringNew().call(() -> keys.shred(owner)))
                .isInstanceOf(ShredOutcome.Shredded.class);
    }
}
