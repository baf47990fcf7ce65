package kz.ethnomediation.intake.typeface;

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

/** One weight of the typeface, embedded into one document as far as it is used. Sizes and widths in points. */
public final class Typeface {

    private static final float UNITS = 1000;
    private static final byte[] REGULAR = file("NotoSans-Regular.ttf");
    private static final byte[] BOLD = file("NotoSans-Bold.ttf");

    private final PDFont font;
    private final CmapLookup glyphs;

    private Typeface(PDFont font, CmapLookup glyphs) {
        this.font = font;
        this.glyphs = glyphs;
    }

    /** The usual weight, in {@code document}. */
    public static Typeface regular(PDDocument document) {
        return embed(REGULAR, document);
    }

    /** The heavy weight, in {@code document}. */
    public static Typeface bold(PDDocument document) {
        return embed(BOLD, document);
    }

    private static Typeface embed(byte[] file, PDDocument document) {
        try {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            // Ligatures would make one sign of two letters, and the text harder to find in the file.
            font.setEnableGsub(false);
            return new Typeface(PDType0Font.load(document, font, true), font.getUnicodeCmapLookup());
        } catch (IOException broken) {
            throw new UncheckedIOException("the typeface cannot be read", broken);
        }
    }

    private static byte[] file(String name) {
        try (var stream = Typeface.class.getResourceAsStream("/fonts/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("no typeface " + name);
            }
            return stream.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException("no typeface " + name, broken);
        }
    }

    /** What a page is told to set its text in. */
    public PDFont font() {
        return font;
    }

    /** Whether it has every letter of {@code text}. */
    public boolean prints(String text) {
        return text.codePoints().allMatch(letter -> Character.isWhitespace(letter) || has(letter));
    }

    /** The width of {@code text}, all of whose letters it has. */
    public float width(String text, float size) {
        try {
            return font.getStringWidth(text) / UNITS * size;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * {@code text} in lines of at most {@code width}; a word that is longer is broken, and a question mark stands for each
     * letter that is not to be had.
     */
    public List<String> lines(String text, float size, float width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : printable(text).strip().split(" +", -1)) {
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

    /** Every white space is a blank, so that none is asked of the font. */
    private String printable(String text) {
        var kept = new StringBuilder();
        text.codePoints()
                .map(letter -> Character.isWhitespace(letter) ? ' ' : has(letter) ? letter : '?')
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private boolean has(int letter) {
        return glyphs.getGlyphId(letter) != 0;
    }
}
