package kz.ethnomediation.platform.fieldcrypt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import kz.ethnomediation.platform.fieldcrypt.held.Keyring;
import kz.ethnomediation.platform.fieldcrypt.held.TestKeys;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One key for each owner, and none ever again when it was shredded. */
class DataKeysIT {
    private static final CryptDatabase DATABASE = CryptDatabase.fresh("keys");
    private static Keyring ring;

    private final KeyOwner owner = Instance.sheet();
    private final Place place = place(owner);
    private final Instance here = new Instance(DATABASE, ring);
    private final Instance there = new Instance(DATABASE, ring);

    @BeforeAll
    static void putKeys(@TempDir Path directory) {
        ring = TestKeys.ring(directory, 1, 1);
    }

    @Test
    void givesOneKeyToAllThatAskAtOnce() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            var asked = IntStream.range(0, 32)
                    .<Callable<Ciphertext>>mapToObj(
                            i -> () -> new Instance(DATABASE, ring).encrypt(owner, place, "words " + i))
                    .toList();
            var encrypted = new ArrayList<Ciphertext>();
            for (Future<Ciphertext> one : threads.invokeAll(asked)) {
                encrypted.add(one.get());
            }
            assertThat(encrypted)
                    .hasSize(32)
                    .allSatisfy(value -> assertThat(here.decrypt(place, value)).startsWith("words "));
        }
    }

    @Test
    void givesManyOwnersTheirKeysAtOnce() {
        var encrypted = here.encrypt(owner, place, "words");
        var shredded = Instance.sheet();
        assertThat(here.keys.shred(shredded)).isInstanceOf(ShredOutcome.NeverMade.class);
        var fresh = Instance.sheet();

        var states = there.keys.obtain(List.of(fresh, owner, shredded, fresh));

        assertThat(states).containsOnlyKeys(fresh, owner, shredded);
        assertThat(states.get(shredded)).isInstanceOf(KeyState.Shredded.class);
        assertThat(states.get(owner))
                .isInstanceOfSatisfying(
                        KeyState.Usable.class,
                        usable -> assertThat(usable.key().decrypt(place, encrypted))
                                .isEqualTo("words"));
        assertThat(states.get(fresh))
                .isInstanceOfSatisfying(
                        KeyState.Usable.class,
                        usable -> assertThat(
                                        here.decrypt(place(fresh), usable.key().encrypt(place(fresh), "others")))
                                .isEqualTo("others"));
    }

    @Test
    void answersForEveryIdThatWasAsked() {
        var encrypted = here.encrypt(owner, place, "words");
        var shredded = Instance.sheet();
        assertThat(here.keys.shred(shredded)).isInstanceOf(ShredOutcome.NeverMade.class);
        var unknown = UUID.randomUUID();

        var states = there.keys.find(List.of(owner.id(), shredded.id(), unknown));

        assertThat(states).hasSize(3).containsEntry(unknown, new KeyState.Missing());
        assertThat(states.get(shredded.id())).isInstanceOf(KeyState.Shredded.class);
        assertThat(states.get(owner.id()))
                .isInstanceOfSatisfying(
                        KeyState.Usable.class,
                        usable -> assertThat(usable.key().decrypt(place, encrypted))
                                .isEqualTo("words"));
    }

    @Test
    void shredsEverythingThatTheKeyEncrypted() throws SQLException {
        var encrypted = IntStream.range(0, 20)
                .mapToObj(i -> here.encrypt(owner, place, "words " + i))
                .toList();
        assertThat(encrypted)
                .allSatisfy(value -> assertThat(here.decrypt(place, value)).startsWith("words"));
        assertThat(encrypted)
                .allSatisfy(value -> assertThat(there.decrypt(place, value)).startsWith("words"));

        var outcome = here.keys.shred(owner);

        assertThat(outcome).isInstanceOf(ShredOutcome.Shredded.class);
        assertThat(encrypted)
                .allSatisfy(value -> assertThat(here.decrypt(place, value)).isEqualTo("(shredded)"));
        there.letTheCacheGrowOld();
        assertThat(encrypted)
                .allSatisfy(value -> assertThat(there.decrypt(place, value)).isEqualTo("(shredded)"));
        assertThat(here.keys.obtain(owner)).isEqualTo(new KeyState.Shredded(outcome.at()));
        assertThat(here.keys.shred(owner)).isEqualTo(new ShredOutcome.ShreddedBefore(outcome.at()));
        assertThat(DATABASE.number(
                        "select count(*) from data_key where id = '%s' and wrapped is null".formatted(owner.id())))
                .isOne();
    }

    @Test
    void knowsAtOnceOfAKeyThatAnotherInstanceShreddedWhereItIsAskedForNow() {
        var encrypted = here.encrypt(owner, place, "words");
        assertThat(there.decrypt(place, encrypted)).isEqualTo("words");
        var unknown = UUID.randomUUID();

        var outcome = here.keys.shred(owner);

        assertThat(there.decrypt(place, encrypted)).as("its copy is young").isEqualTo("words");
        assertThat(there.keys.findNow(List.of(owner.id(), unknown)))
                .containsOnly(
                        Map.entry(owner.id(), new KeyState.Shredded(outcome.at())),
                        Map.entry(unknown, new KeyState.Missing()));
        assertThat(there.decrypt(place, encrypted)).isEqualTo("(shredded)");
    }

    @Test
    void makesNoKeyForAnOwnerWhoWasShreddedBeforeHeHadOne() {
        assertThat(here.keys.shred(owner)).isInstanceOf(ShredOutcome.NeverMade.class);

        assertThat(there.keys.obtain(owner)).isInstanceOf(KeyState.Shredded.class);
    }

    @Test
    void bringsNoShreddedKeyBack() throws SQLException {
        var _ = here.encrypt(owner, place, "words");
        var _ = here.keys.shred(owner);
        var revive = "update data_key set wrapped = '\\x00', kek_version = 1, shredded_at = null where id = '%s'"
                .formatted(owner.id());

        assertThatThrownBy(() -> asService(revive)).hasMessageContaining("is shredded");
        assertThatThrownBy(() -> DATABASE.execute(revive)).hasMessageContaining("is shredded");
        assertThatThrownBy(() -> asService("delete from data_key")).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> asService("update data_key set owner_kind = 'folder'"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void refusesAKeyThatWasPutIntoAnotherOwnersRow() {
        var other = Instance.sheet();
        var encrypted = here.encrypt(owner, place, "words");
        var _ = here.encrypt(other, place, "other words");
        DATABASE.execute("update data_key set wrapped = (select wrapped from data_key where id = '%s') where id = '%s'"
                .formatted(other.id(), owner.id()));

        assertThatThrownBy(() -> there.decrypt(place, encrypted)).isInstanceOf(UnreadableValueException.class);
    }

    @Test
    void tellsOwnersOfTwoKindsApart() {
        var _ = here.encrypt(owner, place, "words");
        var namesake = new KeyOwner("folder", owner.id());

        assertThatThrownBy(() -> here.keys.obtain(namesake)).hasMessageContaining("another kind");
        assertThatThrownBy(() -> there.keys.obtain(namesake)).hasMessageContaining("another kind");
        assertThatThrownBy(() -> here.keys.shred(namesake)).hasMessageContaining("another kind");
        assertThat(here.keys.find(owner.id())).isInstanceOf(KeyState.Usable.class);
    }

    private static Place place(KeyOwner owner) {
        return Place.of("sheet", "words", owner.id());
    }

    private static void asService(String statement) throws SQLException {
        try (var connection = DATABASE.dataSource().getConnection();
                var change = connection.createStatement()) {
            var _ = change.execute(statement);
        }
    }
}
