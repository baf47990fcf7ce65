package kz.ethnomediation.intake.receipts.print;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** A QR code (ISO/IEC 18004) drawn as squares, so that every printer shows it sharp. */
final class QrSquare {

    /** Light modules around the code that a reader needs. */
    private static final int QUIET = 4;

    private static final Map<EncodeHintType, ?> HINTS =
            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, QUIET);

    private final BitMatrix modules;

    private QrSquare(BitMatrix modules) {
        this.modules = modules;
    }

    static QrSquare of(String content) {
        try {
            return new QrSquare(new QRCodeWriter().encode(content, BarcodeFormat.QR_CODE, 0, 0, HINTS));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("a QR code cannot hold this", tooLong);
        }
    }

    /** Draws it with its quiet zone into the square of {@code side} points under {@code top}. */
    void draw(PDPageContentStream page, float left, float top, float side) throws IOException {
        var module = side / modules.getWidth();
        for (var row = 0; row < modules.getHeight(); row++) {
            for (var column = 0; column < modules.getWidth(); column++) {
                if (modules.get(column, row)) {
                    page.addRect(left + column * module, top - (row + 1) * module, module, module);
                }
            }
        }
        page.fill();
    }
}
