package kz.ethnomediation.platform.fieldcrypt;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.UUID;

/**
 * A value as the database keeps it: one byte for the format, 16 for the id of the data key, then nonce, ciphertext and tag.
 * Format 1 is AES-256-GCM over the value filled to a multiple of 32 bytes, bound to the 17 bytes before it and to the place.
 */
public final class Ciphertext {
    static final byte FORMAT = 1;
    static final int HEAD_BYTES = 1 + 2 * Long.BYTES;
    private static final int SHORTEST = HEAD_BYTES + AesGcm.NONCE_BYTES + Padding.BLOCK + AesGcm.TAG_BYTES;

    private final byte[] bytes;

    private Ciphertext(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * The value that a column holds.
     *
     * @throws IllegalArgumentException where it cannot be one, whatever the key
     */
    public static Ciphertext of(byte[] stored) {
        if (stored.length < SHORTEST || stored[0] != FORMAT) {
            throw new IllegalArgumentException("no encrypted value of a known format");
        }
        return new Ciphertext(stored.clone());
    }

    static Ciphertext of(UUID key, byte[] encrypted) {
        return new Ciphertext(ByteBuffer.allocate(HEAD_BYTES + encrypted.length)
                .put(head(key))
                .put(encrypted)
                .array());
    }

    /** What a column is to hold. */
    public byte[] stored() {
        return bytes.clone();
    }

    /** The id of the data key, which is its owner's. */
    public UUID key() {
        var head = ByteBuffer.wrap(bytes, 1, HEAD_BYTES - 1);
        return new UUID(head.getLong(), head.getLong());
    }

    byte[] body() {
        return Arrays.copyOfRange(bytes, HEAD_BYTES, bytes.length);
    }

    static byte[] head(UUID key) {
        return ByteBuffer.allocate(HEAD_BYTES)
                .put(FORMAT)
                .putLong(key.getMostSignificantBits())
                .putLong(key.getLeastSignificantBits())
                .array();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ciphertext that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "Ciphertext[" + bytes.length + " bytes under " + key() + "]";
    }
}
