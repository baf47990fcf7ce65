package kz.ethnomediation.platform.fieldcrypt;

import java.util.Arrays;

/**
 * Fills a value up to a multiple of 32 bytes before it is encrypted (ISO/IEC 7816-4: one bit set, then zeros), because a
 * ciphertext is as long as its text and the length alone would tell one word of a short list from another.
 */
final class Padding {
    static final int BLOCK = 32;
    private static final byte END = (byte) 0x80;

    private Padding() {}

    static byte[] filled(byte[] value) {
        var filled = Arrays.copyOf(value, (value.length / BLOCK + 1) * BLOCK);
        filled[value.length] = END;
        return filled;
    }

    /** The value without its filling. */
    static byte[] bare(byte[] filled) {
        var end = filled.length - 1;
        while (end >= 0 && filled[end] == 0) {
            end--;
        }
        if (end < 0 || filled[end] != END) {
            throw new IllegalStateException("not filled by this class");
        }
        return Arrays.copyOf(filled, end);
    }
}
