package kz.ethnomediation.platform.command;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tells whether two requests are the same without keeping either: an HMAC-SHA-256, because a plain hash of a short body
 * could be guessed back to what a person said.
 */
@ApplicationScoped
class Fingerprints {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST_SECRET = 16;

    private final SecretKeySpec secret;

    Fingerprints(CommandConfig config) {
        if (config.secret().length() < SHORTEST_SECRET) {
            throw new IllegalStateException(
                    "ethnomediation.command.secret is shorter than " + SHORTEST_SECRET + " characters");
        }
        this.secret = new SecretKeySpec(config.secret().getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** The fingerprint, in lower-case hex, of what a request says outside its body and of its body's bytes. */
    String of(List<String> head, byte[] body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            for (var part : head) {
                enter(part.getBytes(StandardCharsets.UTF_8), mac);
            }
            enter(body, mac);
            return HexFormat.of().formatHex(mac.doFinal());
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** Its length first, so that no two requests run into the same bytes. */
    private static void enter(byte[] part, Mac mac) {
        mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).flip());
        mac.update(part);
    }
}
