package kz.ethnomediation.platform.fieldcrypt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.ethnomediation.platform.fieldcrypt.held.Keyring;
import kz.ethnomediation.platform.fieldcrypt.held.TestKeys;
import kz.ethnomediation.platform.fieldcrypt.restore.CopyTombstones;
import kz.ethnomediation.platform.fieldcrypt.restore.RingTombstone;
import kz.ethnomediation.platform.fieldcrypt.restore.ShredAgain;
import kz.ethnomediation.platform.fieldcrypt.restore.ShreddedAgain;
import kz.ethnomediation.platform.fieldcrypt.restore.TombstoneFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A restored database has the keys of the day of its backup; the tombstones, kept in a file, take them from it again. */
class RestoreIT {
    @TempDir
    Path directory;

    private Keyring ring;
    private TombstoneFile file;

    @BeforeEach
    void setUp() {
        ring = TestKeys.ring(directory, 1, 1);
        file = new TombstoneFile(directory.resolve("tombstones"), "probe");
    }

    @Test
    void shredsAgainWhatTheBackupBringsBack() {
        var database = CryptDatabase.fresh("restore");
        var here = new Instance(database, ring);
        var owners = new ArrayList<KeyOwner>();
        var encrypted = new ArrayList<Ciphertext>();
        for (var i = 0; i < 7; i++) {
            owners.add(Instance.sheet());
            encrypted.add(here.encrypt(owners.get(i), place(owners.get(i)), "words"));
        }
        var never = Instance.sheet();
        var copying = copying(here);
        database.execute("create table backup as select * from data_key");
        owners.subList(0, 3).forEach(owner -> shred(here, owner));
        assertThat(copying.copy()).isEqualTo(3);
        owners.subList(3, 5).forEach(owner -> shred(here, owner));
        shred(here, never);
        assertThat(copying.copy()).isEqualTo(3);
        assertThat(copying.copy()).isZero();

        restore(database);
        var restored = new Instance(database, ring);
        assertThat(restored.decrypt(place(owners.getFirst()), encrypted.getFirst()))
                .isEqualTo("words");
        var told = new ArrayList<KeyOwner>();
        assertThat(shredAgain(restored, (_, back) -> told.addAll(back))).isEqualTo(6);

        assertThat(told).containsExactlyInAnyOrderElementsOf(with(owners.subList(0, 5), never));
        for (var i = 0; i < 7; i++) {
            assertThat(restored.decrypt(place(owners.get(i)), encrypted.get(i)))
                    .isEqualTo(i < 5 ? "(shredded)" : "words");
        }
        assertThat(restored.keys.obtain(never)).isInstanceOf(KeyState.Shredded.class);
        assertThat(shredAgain(restored, (_, _) -> {})).as("the next start").isZero();
        assertThat(copying(restored).copy()).as("nothing new to copy").isZero();
    }

    /** A transaction that began to shred before another one and committed after it. */
    @Test
    void copiesATombstoneThatIsCommittedLate() {
        var database = CryptDatabase.fresh("late_stone");
        var here = new Instance(database, ring);
        var copying = copying(here);
        var late = Instance.sheet();
        shred(here, Instance.sheet());
        assertThat(copying.copy()).isEqualTo(1);

        database.execute("insert into data_key (id, owner_kind, shredded_at) values ('%s', 'sheet', %s)"
                .formatted(late.id(), "now() - interval '50 minutes'"));

        assertThat(copying(here).copy()).isEqualTo(1);
        assertThat(file.read()).extracting(stone -> stone.tombstone().owner()).contains(late);
    }

    @Test
    void refusesATombstoneOfARingThatIsNotSet() {
        var database = CryptDatabase.fresh("ringless");
        var here = new Instance(database, ring);
        shred(here, Instance.sheet());
        var copying = new CopyTombstones(file, Map.of("side", here.tombstones));
        assertThat(copying.copy()).isEqualTo(1);

        assertThatThrownBy(() -> shredAgain(here, (_, _) -> {})).hasMessageContaining("names the ring side");
    }

    private CopyTombstones copying(Instance instance) {
        return new CopyTombstones(file, Map.of(RingTombstone.OWN, instance.tombstones));
    }

    private int shredAgain(Instance instance, ShreddedAgain told) {
        var keys = Map.of(RingTombstone.OWN, instance.keys);
        return new ShredAgain(keys, Runnable::run, List.of(told)).shred(file.read());
    }

    private static void restore(CryptDatabase database) {
        database.execute("truncate data_key");
        database.execute("insert into data_key select * from backup");
    }

    private static void shred(Instance instance, KeyOwner owner) {
        assertThat(instance.keys.shred(owner)).isNotNull();
    }

    private static List<KeyOwner> with(List<KeyOwner> owners, KeyOwner other) {
        var all = new ArrayList<>(owners);
        all.add(other);
        return all;
    }

    private static Place place(KeyOwner owner) {
        return Place.of("sheet", "words", owner.id());
    }
}
