package kz.ethnomediation.platform.fieldcrypt;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import kz.ethnomediation.platform.fieldcrypt.index.BlindIndex;
import kz.ethnomediation.platform.fieldcrypt.probe.Buried;
import kz.ethnomediation.platform.fieldcrypt.probe.Sheets;
import kz.ethnomediation.platform.testkit.Patience;
import kz.ethnomediation.platform.testkit.canary.Canary;
import org.junit.jupiter.api.Test;

/** In a service: keys from files, encrypted attributes under Hibernate, and a cache that believes only what is committed. */
@QuarkusTest
@QuarkusTestResource(ProbeStand.class)
class WiringIT {
    /** Watched for by testkit in logs and output of the whole run. */
    private static final String WORDS = Canary.NAME.value() + ", " + Canary.IIN.value();

    @Inject
    Sheets sheets;

    @Inject
    DataKeys keys;

    @Inject
    BlindIndex index;

    @Inject
    Rewrap rewrap;

    @Inject
    DataSource dataSource;

    @Inject
    Buried buried;

    private final UUID id = UUID.randomUUID();

    @Test
    void keepsCiphertextAndReadsItBack() throws SQLException {
        assertThat(sheets.write(id, WORDS)).isTrue();

        assertThat(sheets.read(id)).isEqualTo(WORDS);
        assertThat(new String(stored(), StandardCharsets.UTF_8))
                .doesNotContain(Canary.NAME.value(), Canary.IIN.value(), "991231");
        assertThat(Ciphertext.of(stored()).key()).isEqualTo(id);
    }

    @Test
    void writesNothingWhereNothingHasChanged() throws SQLException {
        assertThat(sheets.write(id, WORDS)).isTrue();
        var before = stored();

        assertThat(sheets.look(id)).isZero();
        sheets.entitle(id, "another title");

        assertThat(stored()).isEqualTo(before);
        assertThat(sheets.read(id)).isEqualTo(WORDS);
    }

    /** Words encrypted under a key that was rolled back would be lost when the same owner comes again. */
    @Test
    void forgetsAKeyWhoseTransactionIsRolledBack() {
        QuarkusTransaction.begin();
        assertThat(keys.obtain(new KeyOwner("sheet", id))).isInstanceOf(KeyState.Usable.class);
        assertThat(keys.find(id)).isInstanceOf(KeyState.Usable.class);
        QuarkusTransaction.rollback();

        assertThat(keys.find(id)).isEqualTo(new KeyState.Missing());
        assertThat(sheets.write(id, WORDS)).isTrue();
        assertThat(sheets.read(id)).isEqualTo(WORDS);
    }

    @Test
    void keepsAKeyWhoseShreddingIsRolledBack() {
        assertThat(sheets.write(id, WORDS)).isTrue();
        QuarkusTransaction.begin();
        assertThat(sheets.shred(id)).isInstanceOf(ShredOutcome.Shredded.class);
        assertThat(sheets.read(id)).isEqualTo("(shredded)");
        QuarkusTransaction.rollback();

        assertThat(sheets.read(id)).isEqualTo(WORDS);
    }

    @Test
    void isUnreadableFromTheCommitOnAlsoForWhoeverReadJustBefore() {
        assertThat(sheets.write(id, WORDS)).isTrue();
        QuarkusTransaction.begin();
        assertThat(sheets.shred(id)).isInstanceOf(ShredOutcome.Shredded.class);
        try (var elsewhere = Executors.newSingleThreadExecutor()) {
            assertThat(CompletableFuture.supplyAsync(() -> sheets.read(id), elsewhere)
                            .join())
                    .isEqualTo(WORDS);
        }
        QuarkusTransaction.commit();

        assertThat(sheets.read(id)).isEqualTo("(shredded)");
        assertThat(sheets.write(id, WORDS)).isFalse();
    }

    @Test
    void findsItsKeysInTheSettings() throws SQLException {
        assertThat(index.lookUp("NUMBER", "7")).containsExactly(index.write("NUMBER", "7"));
        assertThat(sheets.write(id, WORDS)).isTrue();
        assertThat(rewrap.batch(10)).isZero();
        assertThat(rewrap.byVersion()).containsOnlyKeys(1);
    }

    @Test
    void shredsAtTheStartWhatTheFileOfTombstonesSays() {
        assertThat(keys.obtain(ProbeStand.BURIED)).isInstanceOf(KeyState.Shredded.class);
        assertThat(buried.owners()).containsExactly(ProbeStand.BURIED);
    }

    @Test
    void copiesWhatIsShreddedToTheFileOfTombstones() {
        assertThat(sheets.write(id, WORDS)).isTrue();
        assertThat(sheets.shred(id)).isInstanceOf(ShredOutcome.Shredded.class);

        Patience.await()
                .until(() -> ProbeStand.tombstones().read().stream()
                        .anyMatch(stone -> stone.tombstone().owner().id().equals(id)));
    }

    private byte[] stored() throws SQLException {
        try (var connection = dataSource.getConnection();
                var query = connection.prepareStatement("select words from sheet where id = ?")) {
            query.setObject(1, id);
            try (var rows = query.executeQuery()) {
                assertThat(rows.next()).isTrue();
                return rows.getBytes(1);
            }
        }
    }
}
