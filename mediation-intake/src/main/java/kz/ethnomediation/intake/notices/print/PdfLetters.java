package kz.ethnomediation.intake.notices.print;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import kz.ethnomediation.intake.notices.Letter;
import kz.ethnomediation.intake.notices.LetterPrinter;
import kz.ethnomediation.intake.typeface.Typeface;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Letters as PDF, each language on a page of its own. */
@ApplicationScoped
class PdfLetters implements LetterPrinter {

    private static final float SMALL = 9;
    private static final float USUAL = 11;
    private static final float LARGE = 13;
    private static final float RIGHT_HALF = 226;
    private static final float GAP = 18;

    @Override
    public byte[] print(Letter letter) {
        try (var document = new PDDocument()) {
            document.getDocumentInformation().setTitle(letter.number());
            document.getDocumentCatalog().setLanguage(letter.parts().getFirst().language());
            var light = Typeface.regular(document);
            var heavy = Typeface.bold(document);
            try (var column = new Column(document)) {
                var first = letter.parts().getFirst();
                for (var part : letter.parts()) {
                    if (!part.equals(first)) {
                        column.turn();
                    }
                    set(part, letter, column, light, heavy);
                }
            }
            var file = new ByteArrayOutputStream();
            document.save(file);
            return file.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException("a letter cannot be printed", broken);
        }
    }

    private static void set(Letter.Part part, Letter letter, Column column, Typeface light, Typeface heavy)
            throws IOException {
        column.paragraph(part.head(), heavy, SMALL, 0);
        column.paragraph(letter.date() + "   " + letter.number(), light, USUAL, 0);
        column.space(GAP);
        address(part, letter.recipient(), column, light);
        column.space(GAP);
        column.paragraph(part.title(), heavy, LARGE, 0);
        column.space(GAP / 2);
        column.paragraph(part.greeting(), light, USUAL, 0);
        for (var paragraph : part.paragraphs()) {
            column.paragraph(paragraph, light, USUAL, 0);
        }
        column.space(GAP);
        column.paragraph(part.signature(), light, USUAL, 0);
    }

    private static void address(Letter.Part part, Letter.Recipient recipient, Column column, Typeface light)
            throws IOException {
        if (recipient.name().isEmpty() && recipient.address().isEmpty()) {
            return;
        }
        column.paragraph(part.to(), light, SMALL, RIGHT_HALF);
        for (var line : java.util.List.of(recipient.name(), recipient.address())) {
            if (line.isPresent()) {
                column.paragraph(line.get(), light, USUAL, RIGHT_HALF);
            }
        }
    }
}
