package kz.ethnomediation.intake.typeface;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TypefaceTest {

    private static final float SIZE = 10;
    private static final float WIDE = 10_000;

    private final PDDocument document = new PDDocument();
    private final Typeface regular = Typeface.regular(document);

    @AfterEach
    void close() throws IOException {
        document.close();
    }

    @Test
    void hasTheLettersOfKazakhInBothWeights() {
        var letters = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя № «»";

        assertThat(regular.prints(letters)).isTrue();
        assertThat(Typeface.bold(document).prints(letters)).isTrue();
        assertThat(Typeface.bold(document).width(letters, SIZE)).isGreaterThan(regular.width(letters, SIZE));
    }

    @Test
    void putsAQuestionMarkForALetterThatItLacks() {
        assertThat(regular.prints("雪")).isFalse();
        assertThat(regular.lines("Ақ 雪 \uD83D\uDE00 қар", SIZE, WIDE)).containsExactly("Ақ ? ? қар");
    }

    @Test
    void takesEveryWhiteSpaceForABlank() {
        assertThat(regular.lines(" Ақ\n\tқар\u2003\u2028жауды ", SIZE, WIDE)).containsExactly("Ақ қар жауды");
        assertThat(regular.prints("Ақ\nқар\u2028")).isTrue();
    }

    @Test
    void breaksBetweenWordsAndWithinOneThatIsTooLong() {
        var width = regular.width("көрші үйі", SIZE);

        assertThat(regular.lines("көрші үйі қоршауы", SIZE, width)).containsExactly("көрші үйі", "қоршауы");
        assertThat(regular.lines("x".repeat(100), SIZE, width))
                .hasSizeGreaterThan(1)
                .allSatisfy(line -> assertThat(regular.width(line, SIZE)).isLessThanOrEqualTo(width));
    }

    @Test
    void goesOnWhereNotOneLetterFits() {
        assertThat(regular.lines("abc", SIZE, 0)).containsExactly("a", "b", "c");
    }
}
