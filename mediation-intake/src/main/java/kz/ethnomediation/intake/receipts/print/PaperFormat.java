package kz.ethnomediation.intake.receipts.print;

import java.util.Arrays;
import java.util.Optional;

/** The papers that offices print coupons on. */
public enum PaperFormat {
    /** A sheet of 105 by 148 mm. */
    A6("a6", 105, 8),
    /** A roll of 58 mm for thermal printers, which print on 48 mm of it; as long as the text. */
    ROLL_58("58mm", 58, 5);

    private static final float POINTS_PER_MM = 72 / 25.4f;
    private static final int A6_HEIGHT = 148;

    private final String code;
    private final int width;
    private final int margin;

    PaperFormat(String code, int width, int margin) {
        this.code = code;
        this.width = width;
        this.margin = margin;
    }

    /** The format that a request calls {@code a6} or {@code 58mm}. */
    public static Optional<PaperFormat> of(String code) {
        return Arrays.stream(values())
                .filter(format -> format.code.equals(code))
                .findFirst();
    }

    float width() {
        return width * POINTS_PER_MM;
    }

    float margin() {
        return margin * POINTS_PER_MM;
    }

    float printable() {
        return width() - 2 * margin();
    }

    /** The height of the page that holds {@code content}, all in points. */
    float heightFor(float content) {
        return switch (this) {
            case A6 -> A6_HEIGHT * POINTS_PER_MM;
            case ROLL_58 -> content + 2 * margin();
        };
    }
}
