package kz.ethnomediation.intake.notices.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.ethnomediation.intake.notices.Letter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfLettersTest {

    private static final String KAZAKH = "Әділет ғимаратының қонағы: өтініш, ұзақ, үй, һәм іс. ӘҒҚҢӨҰҮҺІ ₸";

    @Test
    void printsEveryLetterOfKazakhOnA4() throws IOException {
        var pages = read(letter(Optional.of("Ғани Әлімұлы"), List.of(KAZAKH)));

        assertThat(pages).hasSize(1);
        assertThat(pages.getFirst()).contains(KAZAKH, "Ғани Әлімұлы", "Synthetic street 1", "EM-2026-61-000123");
    }

    @Test
    void leavesOutTheAddressWhereThereIsNone() throws IOException {
        var pages = read(new Letter(
                "EM-2026-61-000123",
                "23.11.2026",
                new Letter.Recipient(Optional.empty(), Optional.empty()),
                List.of(part("kk", List.of(KAZAKH)))));

        assertThat(pages.getFirst()).doesNotContain("Кімге").contains(KAZAKH);
    }

    @Test
    void givesEachLanguageAPageOfItsOwn() throws IOException {
        var pages = read(new Letter(
                "EM-2026-61-000123",
                "23.11.2026",
                new Letter.Recipient(Optional.empty(), Optional.empty()),
                List.of(part("kk", List.of("Бірінші")), part("ru", List.of("Второй")))));

        assertThat(pages).hasSize(2);
        assertThat(pages.get(0)).contains("Бірінші").doesNotContain("Второй");
        assertThat(pages.get(1)).contains("Второй");
    }

    @Test
    void goesOnOverAsManyPagesAsItTakes() throws IOException {
        var paragraphs = IntStream.range(0, 80).mapToObj(i -> "Paragraph " + i).toList();

        var pages = read(letter(Optional.empty(), paragraphs));

        assertThat(pages).hasSizeGreaterThan(1);
        assertThat(String.join("\n", pages)).contains(paragraphs);
    }

    @Test
    void standsWhateverLettersANameHas() throws IOException {
        var endless = "w".repeat(200);

        var pages = read(letter(Optional.of("漢字 \uD83D\uDE00 " + endless), List.of("\u202Etext")));

        assertThat(pages.getFirst().replaceAll("\\s", "")).contains("??").contains(endless);
    }

    private static Letter letter(Optional<String> name, List<String> paragraphs) {
        return new Letter(
                "EM-2026-61-000123",
                "23.11.2026",
                new Letter.Recipient(name, Optional.of("Synthetic street 1")),
                List.of(part("kk", paragraphs)));
    }

    private static Letter.Part part(String language, List<String> paragraphs) {
        return new Letter.Part(language, "Head", "Кімге:", "Title", "Greeting", paragraphs, "Signature");
    }

    private static List<String> read(Letter letter) throws IOException {
        try (var document = Loader.loadPDF(new PdfLetters().print(letter))) {
            assertThat(document.getPages())
                    .allSatisfy(
                            page -> assertThat(page.getMediaBox().toString()).isEqualTo(PDRectangle.A4.toString()));
            return IntStream.rangeClosed(1, document.getNumberOfPages())
                    .mapToObj(page -> {
                        var stripper = new PDFTextStripper();
                        stripper.setStartPage(page);
                        stripper.setEndPage(page);
                        try {
                            return stripper.getText(document);
                        } catch (IOException e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .collect(Collectors.toList());
        }
    }
}
