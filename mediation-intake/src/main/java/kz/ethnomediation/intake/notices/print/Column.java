package kz.ethnomediation.intake.notices.print;

import java.io.IOException;
import kz.ethnomediation.intake.typeface.Typeface;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Sets lines one under the other on A4 and goes on with a new page where one is full. Sizes in points. */
final class Column implements AutoCloseable {

    private static final PDRectangle PAPER = PDRectangle.A4;
    private static final float MARGIN = 71;
    private static final float LEADING = 1.4f;

    private final PDDocument document;
    private PDPageContentStream page;
    private float top;

    Column(PDDocument document) throws IOException {
        this.document = document;
        this.page = newPage();
        this.top = PAPER.getHeight() - MARGIN;
    }

    /** Goes on with a page of its own. */
    void turn() throws IOException {
        page.close();
        page = newPage();
        top = PAPER.getHeight() - MARGIN;
    }

    /** A paragraph, from {@code indent} points right of the margin on, with a space of half a line behind it. */
    void paragraph(String text, Typeface face, float size, float indent) throws IOException {
        for (var line : face.lines(text, size, PAPER.getWidth() - 2 * MARGIN - indent)) {
            if (top - size * LEADING < MARGIN) {
                turn();
            }
            top -= size * LEADING;
            page.beginText();
            page.setFont(face.font(), size);
            page.newLineAtOffset(MARGIN + indent, top);
            page.showText(line);
            page.endText();
        }
        space(size / 2);
    }

    void space(float height) {
        top -= height;
    }

    private PDPageContentStream newPage() throws IOException {
        var fresh = new PDPage(PAPER);
        document.addPage(fresh);
        return new PDPageContentStream(document, fresh);
    }

    @Override
    public void close() throws IOException {
        page.close();
    }
}
