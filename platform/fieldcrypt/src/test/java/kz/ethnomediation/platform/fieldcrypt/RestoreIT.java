package kz.ethnomediation.platform.fieldcrypt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import kz.ethnomediation.platform.fieldcrypt.held.TestKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A restored database has the keys of the day of its backup; the tombstones, kept elsewhere, take them from it again. */
class RestoreIT {
    @TempDir
    Path directory;

    @Test
    void shredsAgainWhatTheBackupBringsBack() {
        var database = CryptDatabase.fresh("restore");
        var ring = TestKeys.ring(directory, 1, 1);
        var here = new Instance(database, ring);
        var owners = new ArrayList<KeyOwner>();
        var encrypted = new ArrayList<Ciphertext>();
        for (var i = 0; i < 7; i++) {
            owners.add(Instance.sheet());
            encrypted.add(here.encrypt(owners.get(i), place(owners.get(i)), "words"));
        }
        var never = Instance.sheet();
        database.execute("create table backup as select * from data_key");
        owners.subList(0, 5)
                .forEach(owner -> assertThat(here.keys.shred(owner)).isInstanceOf(ShredOutcome.Shredded.class));
        assertThat(here.keys.shred(never)).isInstanceOf(ShredOutcome.NeverMade.class);

        // Kept outside, read in small pages.
        var kept = new ArrayList<Tombstone>();
        for (var page = here.tombstones.first(2); !page.isEmpty(); page = here.tombstones.after(kept.getLast(), 2)) {
            kept.addAll(page);
        }
        assertThat(kept).extracting(Tombstone::owner).hasSize(6).contains(never).containsAll(owners.subList(0, 5));

        database.execute("truncate data_key");
        database.execute("insert into data_key select * from backup");
        var restored = new Instance(database, ring);
        assertThat(restored.decrypt(place(owners.getFirst()), encrypted.getFirst()))
                .isEqualTo("words");

        kept.forEach(tombstone -> assertThat(new Instance(database, ring).keys.shred(tombstone.owner()))
                .isNotNull());

        restored.letTheCacheGrowOld();
        for (var i = 0; i < 7; i++) {
            assertThat(restored.decrypt(place(owners.get(i)), encrypted.get(i)))
                    .isEqualTo(i < 5 ? "(shredded)" : "words");
        }
        assertThat(restored.keys.obtain(never)).isInstanceOf(KeyState.Shredded.class);
    }

    private static Place place(KeyOwner owner) {
        return Place.of("sheet", "words", owner.id());
    }
}
