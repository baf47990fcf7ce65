package kz.ethnomediation.platform.fieldcrypt;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.AEADBadTagException;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key of one owner's values, unwrapped: to be used in the request at hand and not to be kept. Every encryption of the same
 * value gives another ciphertext.
 */
public final class DataKey {
    static final int BYTES = 32;

    private final KeyOwner owner;
    private final SecretKey key;

    DataKey(KeyOwner owner, byte[] key) {
        if (key.length != BYTES) {
            throw new IllegalArgumentException("a data key has " + BYTES + " bytes");
        }
        this.owner = owner;
        this.key = new SecretKeySpec(key, "AES");
    }

    /**
     * A key that stands in no table: what it encrypts can be read as long as this object is there and never again. For tests of
     * what encrypts and opens; whatever is to be kept asks {@link DataKeys}.
     */
    public static DataKey unkept(KeyOwner owner) {
        return Wrapping.newKey(owner);
    }

    /** Whose values it encrypts. */
    public KeyOwner owner() {
        return owner;
    }

    /**
     * Encrypts a text for one place.
     *
     * @throws IllegalArgumentException where it has half a character, which no decoder would give back
     */
    public Ciphertext encrypt(Place place, String text) {
        try {
            var utf8 = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            return encryptBytes(place, bytes(utf8));
        } catch (CharacterCodingException halfACharacter) {
            throw new IllegalArgumentException("a text for " + place + " has half a character", halfACharacter);
        }
    }

    /** Encrypts bytes for one place. */
    public Ciphertext encryptBytes(Place place, byte[] bytes) {
        return Ciphertext.of(owner.id(), AesGcm.encrypt(key, Padding.filled(bytes), bound(place)));
    }

    /**
     * The text that was encrypted for that place.
     *
     * @throws UnreadableValueException where it was changed, moved or encrypted under another key
     */
    public String decrypt(Place place, Ciphertext encrypted) {
        return new String(decryptBytes(place, encrypted), StandardCharsets.UTF_8);
    }

    /**
     * The bytes that were encrypted for that place.
     *
     * @throws UnreadableValueException where they were changed, moved or encrypted under another key
     */
    public byte[] decryptBytes(Place place, Ciphertext encrypted) {
        if (!encrypted.key().equals(owner.id())) {
            throw new UnreadableValueException(place.toString());
        }
        try {
            return Padding.bare(AesGcm.decrypt(key, encrypted.body(), bound(place)));
        } catch (AEADBadTagException changed) {
            throw unreadable(place, changed);
        }
    }

    /**
     * A keyed hash: the same for equal values of one label, and led back to the value by nobody without this key. For a name
     * that stands for another one; never for what has few possible values, and never under a key that also encrypts.
     */
    public byte[] hash(String label, String value) {
        return mac(mac(encoded(), "hash"), label + "\u0000" + value);
    }

    private static byte[] mac(byte[] key, String message) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(message.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static UnreadableValueException unreadable(Place place, AEADBadTagException changed) {
        var unreadable = new UnreadableValueException(place.toString());
        var _ = unreadable.initCause(changed);
        return unreadable;
    }

    private byte[] bound(Place place) {
        var bytes = place.bytes();
        return ByteBuffer.allocate(Ciphertext.HEAD_BYTES + bytes.length)
                .put(Ciphertext.head(owner.id()))
                .put(bytes)
                .array();
    }

    byte[] encoded() {
        return key.getEncoded();
    }

    private static byte[] bytes(ByteBuffer buffer) {
        var bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }

    @Override
    public String toString() {
        return "DataKey[" + owner + "]";
    }
}
