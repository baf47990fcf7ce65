package kz.ethnomediation.platform.audit.chain;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/** Hashes a row of values such that no two rows give the same bytes: each text goes with its length, null is no empty text. */
final class Framed {
    private final MessageDigest sha;

    /** Of that kind and format; two kinds never give the same hash. */
    Framed(String kind) {
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
        text(kind);
    }

    @CanIgnoreReturnValue
    Framed text(@Nullable String text) {
        if (text == null) {
            sha.update((byte) 0);
            return this;
        }
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        sha.update((byte) 1);
        sha.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        sha.update(bytes);
        return this;
    }

    @CanIgnoreReturnValue
    Framed number(long number) {
        sha.update(ByteBuffer.allocate(Long.BYTES).putLong(number).flip());
        return this;
    }

    @CanIgnoreReturnValue
    Framed hash(Hash hash) {
        sha.update(hash.bytes());
        return this;
    }

    Hash done() {
        return Hash.of(sha.digest());
    }
}
