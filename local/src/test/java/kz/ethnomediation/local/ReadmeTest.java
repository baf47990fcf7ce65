package kz.ethnomediation.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeTest {
    @TempDir
    private Path folder;

    @Test
    void findsTheShellBlocksOfOneSectionOnly() throws IOException {
        // Given
        var readme = readme("""
                # Title
                ```bash
                before
                ```
                ## A journey
                Text.
                ```bash
                # a comment is no heading
                one
                ```
                ### Inside
                ```json
                {}
                ```
                ```sh
                two
                ```
                ## After
                ```bash
                after
                ```
                """);
        // When // Then
        assertThat(readme.shellBlocks("A journey")).containsExactly("# a comment is no heading\none\n", "two\n");
        assertThat(readme.shellBlocks("No such section")).isEmpty();
    }

    private Readme readme(String text) throws IOException {
        var path = folder.resolve("README.md");
        Files.writeString(path, text);
        return new Readme(path);
    }
}
