package kz.ethnomediation.intake.receipts.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kz.ethnomediation.intake.typeface.Typeface;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Sets blocks one under the other on a paper: as large as fits on one page, and on a further page only what never would. */
final class Sheet {

    private static final float[] SCALES = {1f, 0.92f, 0.84f, 0.76f, 0.68f};
    private static final float LEADING = 1.25f;
    private static final float ASCENT = 1f;
    private static final float QR_SIDE = 88;

    /** What adding up in floating point may be off by. */
    private static final float SLACK = 0.1f;

    private final PaperFormat paper;
    private final Typeface regular;
    private final Typeface bold;

    Sheet(PaperFormat paper, Typeface regular, Typeface bold) {
        this.paper = paper;
        this.regular = regular;
        this.bold = bold;
    }

    /** Draws the blocks as new pages of the document. */
    void draw(List<Block> blocks, PDDocument document) throws IOException {
        var pieces = fitting(blocks);
        var next = 0;
        while (next < pieces.size()) {
            next = drawPage(pieces, next, document);
        }
    }

    /** One line or one picture, with the height that it takes. */
    private sealed interface Piece {
        float height();
    }

    private record Line(String text, Typeface face, float size, boolean centred) implements Piece {
        @Override
        public float height() {
            return size * LEADING;
        }
    }

    private record Picture(QrSquare code, float height) implements Piece {}

    private record Nothing(float height) implements Piece {}

    private List<Piece> fitting(List<Block> blocks) {
        List<Piece> pieces = List.of();
        for (var scale : SCALES) {
            pieces = pieces(blocks, scale);
            if (fits(height(pieces))) {
                return pieces;
            }
        }
        return pieces;
    }

    private boolean fits(float height) {
        return height <= paper.heightFor(height) - 2 * paper.margin() + SLACK;
    }

    private List<Piece> pieces(List<Block> blocks, float scale) {
        var pieces = new ArrayList<Piece>();
        for (var block : blocks) {
            switch (block) {
                case Block.Words(var text, var style) -> {
                    var face = style.bold() ? bold : regular;
                    var size = style.size() * scale;
                    face.lines(text, size, paper.printable())
                            .forEach(line -> pieces.add(new Line(line, face, size, style.centred())));
                }
                case Block.Qr(var content) -> pieces.add(new Picture(QrSquare.of(content), QR_SIDE));
                case Block.Space(var height) -> pieces.add(new Nothing(height * scale));
            }
        }
        return pieces;
    }

    private static float height(List<Piece> pieces) {
        return (float) pieces.stream().mapToDouble(Piece::height).sum();
    }

    private int drawPage(List<Piece> pieces, int first, PDDocument document) throws IOException {
        var height = paper.heightFor(height(pieces.subList(first, pieces.size())));
        var page = new PDPage(new PDRectangle(paper.width(), height));
        document.addPage(page);
        var next = first;
        try (var stream = new PDPageContentStream(document, page)) {
            var top = height - paper.margin();
            do {
                draw(pieces.get(next), stream, top);
                top -= pieces.get(next).height();
                next++;
            } while (next < pieces.size() && top - pieces.get(next).height() >= paper.margin() - SLACK);
        }
        return next;
    }

    private void draw(Piece piece, PDPageContentStream stream, float top) throws IOException {
        switch (piece) {
            case Line line -> {
                var indent = line.centred() ? (paper.printable() - line.face().width(line.text(), line.size())) / 2 : 0;
                stream.beginText();
                stream.setFont(line.face().font(), line.size());
                stream.newLineAtOffset(paper.margin() + indent, top - line.size() * ASCENT);
                stream.showText(line.text());
                stream.endText();
            }
            case Picture(var code, var side) ->
                code.draw(stream, paper.margin() + (paper.printable() - side) / 2, top, side);
            case Nothing _ -> {}
        }
    }
}
