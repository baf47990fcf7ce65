package kz.ethnomediation.intake.notices.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One weight of the typeface, embedded into one document as far as it is used. */
final class Typeface {

    private static final float UNITS = 1000;

    private final PDFont font;
    private final CmapLookup glyphs;

    private Typeface(PDFont font, CmapLookup glyphs) {
        this.font = font;
        this.glyphs = glyphs;
    }

    static Typeface embed(byte[] file, PDDocument document) {
        try {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            // Ligatures would make one sign of two letters, and the text harder to find in the file.
            font.setEnableGsub(false);
            return new Typeface(PDType0Font.load(document, font, true), font.getUnicodeCmapLookup());
        } catch (IOException broken) {
            throw new UncheckedIOException("the typeface of the letters cannot be read", broken);
        }
    }

    PDFont font() {
        return font;
    }

    /** {@code text} in lines of at most {@code width} points; a question mark stands for each letter that is not to be had. */
    List<String> lines(String text, float size, float width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : printable(text).strip().split("\\s+", -1)) {
            if (!line.isEmpty() && width(line + " " + word, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
            breakTooLong(line, lines, size, width);
        }
        lines.add(line.toString());
        return lines;
    }

    private void breakTooLong(StringBuilder line, List<String> lines, float size, float width) {
        while (line.length() > 1 && width(line.toString(), size) > width) {
            var fits = line.length() - 1;
            while (fits > 1 && width(line.substring(0, fits), size) > width) {
                fits--;
            }
            lines.add(line.substring(0, fits));
            line.delete(0, fits);
        }
    }

    private String printable(String text) {
        var kept = new StringBuilder();
        text.codePoints().forEach(letter -> kept.appendCodePoint(has(letter) ? letter : '?'));
        return kept.toString();
    }

    private boolean has(int letter) {
        return Character.isWhitespace(letter) || glyphs.getGlyphId(letter) != 0;
    }

    private float width(String text, float size) {
        try {
            return font.getStringWidth(text) / UNITS * size;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
