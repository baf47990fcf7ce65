package kz.ethnomediation.intake.receipts.print;

/** One thing that stands on a coupon, from top to bottom. */
sealed interface Block {

    /** A paragraph. */
    record Words(String text, Style style) implements Block {}

    /** The address of the check as a QR code. */
    record Qr(String content) implements Block {}

    /** Space between groups, in points. */
    record Space(float height) implements Block {}

    /** How words look; sizes in points. */
    enum Style {
        HEADING(9, true, true),
        NUMBER(13, true, true),
        CODE(14, true, true),
        LABEL(7, false, false),
        VALUE(10, true, false),
        CAPTION(7, false, true),
        SENTENCE(7, false, false);

        private final float size;
        private final boolean bold;
        private final boolean centred;

        Style(float size, boolean bold, boolean centred) {
            this.size = size;
            this.bold = bold;
            this.centred = centred;
        }

        float size() {
            return size;
        }

        boolean bold() {
            return bold;
        }

        boolean centred() {
            return centred;
        }
    }
}
