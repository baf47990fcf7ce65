package kz.ethnomediation.platform.testkit.canary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClearColumnsTest {

    @TempDir
    private Path folder;

    @Test
    void isEmptyWhereNobodyWroteAList() {
        assertThat(ClearColumns.read(folder.resolve("none.csv")).types()).isEmpty();
    }

    @Test
    void readsColumnTypeAndReason() throws IOException {
        var list = list("registry.mediator.name,text,published, by law");

        assertThat(list.knows("registry.mediator.name", "text")).isTrue();
        assertThat(list.knows("registry.mediator.name", "bytea")).isFalse();
        assertThat(list.knows("registry.mediator.phone", "text")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.b.c,text", "a.b.c,text, ", "a.b.c,text,because\na.b.c,text,because"})
    void asksAReasonForEachOnce(String lines) {
        assertThatThrownBy(() -> list(lines)).hasMessageContaining("a.b.c");
    }

    private ClearColumns list(String lines) throws IOException {
        return ClearColumns.read(Files.writeString(folder.resolve("list.csv"), "column,type,reason\n" + lines + "\n"));
    }
}
