package kz.ethnomediation.platform.fieldcrypt.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import kz.ethnomediation.platform.fieldcrypt.held.TestKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlindIndexTest {
    @TempDir
    Path directory;

    @Test
    void findsEqualValuesAndThoseOnly() {
        var index = new BlindIndex(TestKeys.ring(directory, 1, 1));
        var written = index.write("NUMBER", "991231432563");

        assertThat(index.lookUp("NUMBER", "991231432563")).containsExactly(written);
        assertThat(index.lookUp("NUMBER", "991231432560")).doesNotContain(written);
        assertThat(index.lookUp("PHONE", "991231432563")).doesNotContain(written);
    }

    @Test
    void findsUnderTheOldKeyAndTheNewOne() {
        var before = new BlindIndex(TestKeys.ring(directory, 1, 1)).write("NUMBER", "7");
        var index = new BlindIndex(TestKeys.ring(directory, 2, 1, 2));
        var after = index.write("NUMBER", "7");

        assertThat(after.hex()).isNotEqualTo(before.hex());
        assertThat(index.lookUp("NUMBER", "7")).containsExactly(before, after);
    }

    @Test
    void takesNoLabelThatRunsIntoTheValue() {
        var index = new BlindIndex(TestKeys.ring(directory, 1, 1));

        assertThatThrownBy(() -> index.write("NUMBER\u00008", "7")).isInstanceOf(IllegalArgumentException.class);
        assertThat(index.write("ASKED NUMBER", "7")).isNotEqualTo(index.write("ASKED", "NUMBER 7"));
        assertThatThrownBy(() -> index.write("", "7")).isInstanceOf(IllegalArgumentException.class);
    }
}
