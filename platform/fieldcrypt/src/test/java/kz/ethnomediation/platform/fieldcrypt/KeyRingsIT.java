package kz.ethnomediation.platform.fieldcrypt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import kz.ethnomediation.platform.fieldcrypt.held.FieldCryptConfig;
import kz.ethnomediation.platform.fieldcrypt.held.Keyring;
import kz.ethnomediation.platform.fieldcrypt.held.Purpose;
import kz.ethnomediation.platform.fieldcrypt.held.TestKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ring has a kek and tables of its own: nothing of it is opened by the service's kek, and it is exchanged by itself. */
class KeyRingsIT {
    private static final String RING = "side";
    private static final Place PLACE = new Place("side.sheet", "words", "1");

    @TempDir
    Path directory;

    @Test
    void keepsItsKeysInItsOwnSchemaUnderItsOwnKek() throws SQLException {
        var database = CryptDatabase.fresh("ringed").withRing(RING);
        var owner = Instance.sheet();
        var key = keys(ring(database, config(1, 2)), owner);
        var encrypted = key.encrypt(PLACE, "words");

        assertThat(database.number("select count(*) from side.data_key")).isEqualTo(1);
        assertThat(database.number("select count(*) from data_key")).isZero();
        assertThat(keys(ring(database, config(1, 2)), owner).decrypt(PLACE, encrypted))
                .isEqualTo("words");
    }

    @Test
    void isOpenedByNoKekOfTheService() throws SQLException {
        var database = CryptDatabase.fresh("ring_alone").withRing(RING);
        var owner = Instance.sheet();
        var _ = keys(ring(database, config(1, 2)), owner);
        database.execute("insert into data_key select * from side.data_key");

        var service = Instance.withoutCache(database, TestKeys.ring(directory, 1, 1));
        assertThatThrownBy(() -> service.keys.find(owner.id())).isInstanceOf(UnreadableValueException.class);
    }

    @Test
    void exchangesItsKekByItself() throws SQLException {
        var database = CryptDatabase.fresh("ring_kek").withRing(RING);
        var owner = Instance.sheet();
        var before = keys(ring(database, config(1, 2)), owner);
        var later = ring(database, config(2, 2, 3));

        assertThat(later.rewrap(RING).batch(10)).isEqualTo(1);

        assertThat(later.rewrap(RING).byVersion()).containsOnlyKeys(2);
        assertThat(keys(ring(database, config(2, 2, 3)), owner).encoded()).isEqualTo(before.encoded());
    }

    @Test
    void refusesAKeyThatAnotherRingHas() {
        var same = TestKeys.withRing(directory, RING, 1, Map.of(1, TestKeys.file(directory, Purpose.KEK, 1)));

        assertThatThrownBy(() -> new Keyring(same)).hasMessageContaining("two purposes");
        assertThatThrownBy(() -> new Keyring(config(1, 2)).kek("other")).hasMessageContaining("rings.other");
        var badly = TestKeys.withRing(directory, "a b", 1, Map.of(1, TestKeys.file(directory, Purpose.KEK, 2)));
        assertThatThrownBy(() -> new Keyring(badly)).hasMessageContaining("does not start");
    }

    @Test
    void hashesUnderAKeyWhatNobodyLeadsBack() {
        var key = new DataKey(Instance.sheet(), AesGcm.random(DataKey.BYTES));
        var other = new DataKey(Instance.sheet(), AesGcm.random(DataKey.BYTES));
        var id = UUID.randomUUID().toString();

        assertThat(key.hash("label", id)).hasSize(32).isEqualTo(key.hash("label", id));
        assertThat(key.hash("label", id))
                .isNotEqualTo(key.hash("label", id + "a"))
                .isNotEqualTo(key.hash("other", id))
                .isNotEqualTo(other.hash("label", id));
    }

    /** Version {@code n} of the ring is the {@code n + 1}-th key of all, so that it shares none with the service. */
    private FieldCryptConfig config(int active, int... keys) {
        var files = new TreeMap<Integer, Path>();
        for (var key : keys) {
            files.put(key - 1, TestKeys.file(directory, Purpose.KEK, key));
        }
        return TestKeys.withRing(directory, RING, active, files);
    }

    private static KeyRings ring(CryptDatabase database, FieldCryptConfig config) {
        return new KeyRings(new Keyring(config), database.dataSource(), new Instance.EachStatement(), config);
    }

    private static DataKey keys(KeyRings rings, KeyOwner owner) {
        return switch (rings.keys(RING).obtain(owner)) {
            case KeyState.Usable(var key) -> key;
            case KeyState.Shredded _ -> throw new AssertionError("shredded");
        };
    }
}
