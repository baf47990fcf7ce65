package kz.ethnomediation.platform.fieldcrypt.held;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A process starts with keys that are keys, or not at all; and what it says of them shows none. */
class KeyringTest {
    private static final String GOOD = "3q2+7wABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhs=";

    @TempDir
    Path directory;

    @Test
    void holdsSeveralVersions() {
        var keys = TestKeys.ring(directory, 2, 1, 2).kek();

        assertThat(keys.active()).isEqualTo(2);
        assertThat(keys.versions()).containsExactly(1, 2);
        assertThat(keys.key(1)).isNotEqualTo(keys.key(2));
        assertThat(keys).hasToString("HeldKeys[kek [1, 2], active 2]");
        assertThatThrownBy(() -> keys.key(3)).hasMessageContaining("not held");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "r--------", "r--r-----", "rw-r-----"})
    void takesAFileThatIsClosed(String rights) {
        assertThatCode(() -> read(TestKeys.file(directory, GOOD, rights))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r--r--", "rw----r--", "rw-----w-", "rw-rw----"})
    void refusesAFileThatIsOpenToOthers(String rights) {
        refuses(TestKeys.file(directory, GOOD, rights), "open to others");
    }

    @Test
    void refusesWhatIsMissing() {
        refuses(directory.resolve("nothing"), "cannot be read");
        refuses(directory, "open to others", "cannot be read");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 16, 31, 33, 64})
    void refusesAnotherLength(int bytes) {
        var key = new byte[bytes];
        for (var i = 0; i < bytes; i++) {
            key[i] = (byte) (i * 37);
        }
        refuses(file(Base64.getEncoder().encodeToString(key)), "bytes");
    }

    @Test
    void refusesWhatNobodyDrew() {
        refuses(file(Base64.getEncoder().encodeToString(new byte[32])), "no random key");
    }

    @ParameterizedTest
    @ValueSource(strings = {"the secret of the service", "3q2+7wAB\nAgME", "{\"key\":\"3q2+7wAB\"}"})
    void refusesWhatIsNotBase64AndDoesNotQuoteIt(String content) {
        refuses(file(content), "not base64");
    }

    @Test
    void wantsAFileForTheActiveVersion() {
        assertThatThrownBy(() -> TestKeys.ring(directory, 3, 1, 2)).hasMessageContaining("active version 3");
    }

    @Test
    void wantsEachKeyOnce() {
        var same = Map.of(1, file(GOOD), 2, file(GOOD));
        assertThatThrownBy(() -> HeldKeys.read(Purpose.KEK, TestKeys.files(2, same)))
                .hasMessageContaining("same in two versions");

        var kek = TestKeys.files(1, Map.of(1, file(GOOD)));
        assertThatThrownBy(() -> new Keyring(TestKeys.config(kek, Optional.of(kek))))
                .hasMessageContaining("two purposes");
    }

    @Test
    void needsNoIndex() {
        var kek = TestKeys.files(directory, Purpose.KEK, 1, 1);

        assertThat(new Keyring(TestKeys.config(kek, Optional.empty())).index()).isEmpty();
    }

    private Path file(String content) {
        return TestKeys.file(directory, content, "rw-------");
    }

    private static void read(Path file) {
        var _ = new KeyFile(Purpose.KEK, 1, file).read();
    }

    private static void refuses(Path file, String... oneOf) {
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(IllegalStateException.class)
                .hasNoCause()
                .hasMessageStartingWith("The service does not start: the file of kek key 1, ")
                .message()
                .containsAnyOf(oneOf)
                .doesNotContain("3q2+7wAB")
                .doesNotContain("secret of");
    }
}
