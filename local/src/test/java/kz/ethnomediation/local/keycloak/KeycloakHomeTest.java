package kz.ethnomediation.local.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeycloakHomeTest {
    @TempDir
    private Path folder;

    @Test
    void unpacksWithoutTheVersionedFolderAndOverWhatWasThere() throws IOException {
        // Given
        var home = home(zip("keycloak-1/lib/run.jar"));
        Files.createDirectories(home.home());
        Files.writeString(home.home().resolve("half-built"), "");
        // When
        home.unpack();
        // Then
        assertThat(home.home().resolve("lib/run.jar")).exists();
        assertThat(home.home().resolve("half-built")).doesNotExist();
    }

    @Test
    void refusesAnEntryThatLeadsOutOfTheFolder() throws IOException {
        var home = home(zip("keycloak-1/../../evil"));
        assertThatThrownBy(home::unpack).hasMessageContaining("leads out of the folder");
        assertThat(folder.resolve("evil")).doesNotExist();
    }

    @Test
    void isPreparedOnlyOnceTheBuildHasBeenNoted() throws IOException {
        // Given
        var home = home(zip("keycloak-1/lib/run.jar"));
        home.unpack();
        assertThat(home.prepared()).isFalse();
        // When
        home.noteBuilt();
        // Then
        assertThat(home.prepared()).isTrue();
    }

    @Test
    void importsTheRealmOnceForTheSameFile() throws IOException {
        // Given
        var home = home(zip("keycloak-1/lib/run.jar"));
        var data = new KeycloakData(folder.resolve("data"));
        home.unpack();
        data.prepareImport(home);
        assertThat(home.imports().resolve(Realm.FILE)).hasBinaryContent(Realm.bytes());
        assertThat(data.imported()).isFalse();
        assertThat(home.start(data, 8180).line()).contains("--import-realm");
        // When
        data.noteImported();
        // Then
        assertThat(data.imported()).isTrue();
        assertThat(home.start(data, 8180).line()).doesNotContain("--import-realm");
    }

    private KeycloakHome home(Path zip) {
        return new KeycloakHome(folder.resolve("home"), zip);
    }

    private Path zip(String entry) throws IOException {
        var file = folder.resolve("distribution.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(1);
            zip.closeEntry();
        }
        return file;
    }
}
