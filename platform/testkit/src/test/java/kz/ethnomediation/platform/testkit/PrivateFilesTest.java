package kz.ethnomediation.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateFilesTest {
    @TempDir
    private Path directory;

    @Test
    void makesKeysThatNobodyElseReads() throws IOException {
        var files = PrivateFiles.in(directory.resolve("one"));
        for (var file : List.of(files.kek(), files.index())) {
            assertThat(Base64.getDecoder().decode(Files.readString(file).strip()))
                    .hasSize(32);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("r--------");
        }
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(files.kek().getParent())))
                .isEqualTo("rwx------");
        assertThat(files.settings())
                .containsEntry("KEK_1_FILE", files.kek().toString())
                .containsEntry("INDEX_1_FILE", files.index().toString());
    }

    @Test
    void keepsTheKeysThatAreThere() throws IOException {
        // Given
        var first = PrivateFiles.in(directory.resolve("one"));
        var kek = Files.readString(first.kek());
        // When
        var again = PrivateFiles.in(directory.resolve("one"));
        // Then
        assertThat(again).isEqualTo(first);
        assertThat(Files.readString(again.kek())).isEqualTo(kek);
    }

    @Test
    void givesEveryServiceAndPurposeAKeyOfItsOwn() throws IOException {
        var one = PrivateFiles.in(directory.resolve("one"));
        var other = PrivateFiles.in(directory.resolve("other"));
        assertThat(List.of(
                        Files.readString(one.kek()),
                        Files.readString(one.index()),
                        Files.readString(other.kek()),
                        Files.readString(other.index())))
                .doesNotHaveDuplicates();
    }
}
