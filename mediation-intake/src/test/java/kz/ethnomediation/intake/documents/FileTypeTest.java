package kz.ethnomediation.intake.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FileTypeTest {

    static Stream<Arguments> taken() {
        return Stream.of(
                Arguments.of(FileType.PDF, Files.pdf("x")),
                Arguments.of(FileType.JPEG, Files.jpeg()),
                Arguments.of(FileType.PNG, Files.png()),
                Arguments.of(FileType.DOCX, Files.docx()),
                Arguments.of(FileType.TEXT, "Өтініш: «қоршау»\r\n\tҚұрметпен".getBytes(UTF_8)));
    }

    static Stream<Arguments> notTaken() {
        return Stream.of(
                Arguments.of("a program", new byte[] {'M', 'Z', (byte) 0x90, 0}),
                Arguments.of("text with a NUL", "ab\0cd".getBytes(UTF_8)),
                Arguments.of("text in an old alphabet", new byte[] {(byte) 0xCF, (byte) 0xF0, (byte) 0xE8}),
                Arguments.of("any archive", Files.archive("a.txt")),
                Arguments.of("a workbook", Files.archive("[Content_Types].xml", "xl/workbook.xml")),
                Arguments.of(
                        "a document with macros",
                        Files.archive("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")),
                Arguments.of("half a document", Files.cut(Files.docx(), 120)),
                Arguments.of("the start of an archive", new byte[] {'P', 'K', 3, 4}));
    }

    @ParameterizedTest
    @MethodSource("taken")
    void isToldByTheBytes(FileType type, byte[] content) {
        assertThat(FileType.of(content)).contains(type);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("notTaken")
    void isNoneForAllElse(String what, byte[] content) {
        assertThat(FileType.of(content)).as(what).isEmpty();
    }

    @Test
    void standsWhateverAnArchiveSaysOfItself() {
        var seed = 20_261_122L;
        var random = new Random(seed);
        var good = Files.docx();
        for (var i = 0; i < 20_000; i++) {
            var spoilt = good.clone();
            for (var j = 0; j < 1 + random.nextInt(4); j++) {
                spoilt[4 + random.nextInt(spoilt.length - 4)] = (byte) random.nextInt(256);
            }
            assertThatCode(() -> FileType.of(spoilt).isPresent())
                    .as("seed %d, try %d", seed, i)
                    .doesNotThrowAnyException();
        }
    }
}
