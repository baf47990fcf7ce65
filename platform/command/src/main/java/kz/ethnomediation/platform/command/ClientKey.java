package kz.ethnomediation.platform.command;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The name of a request: a client's key is that client's own, and another client's same key is another one. */
record ClientKey(String client, String key) {
    /** The number of the advisory lock that is held while the request is carried out. */
    long lock() {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest((client + '\n' + key).getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
