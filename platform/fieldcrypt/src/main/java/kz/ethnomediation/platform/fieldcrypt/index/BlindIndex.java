package kz.ethnomediation.platform.fieldcrypt.index;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import kz.ethnomediation.platform.fieldcrypt.held.HeldKeys;
import kz.ethnomediation.platform.fieldcrypt.held.Keyring;

/**
 * Hashes values so that equal ones can be found: HMAC-SHA-256 under a key of the service's own, since a hash without a key of
 * something with few possible values is guessed back at once. It shows which rows are equal and how many: never to be used
 * for a column with few values, nor for words of a text.
 */
@Singleton
public class BlindIndex {
    private static final String ALGORITHM = "HmacSHA256";
    private static final Pattern LABEL = Pattern.compile("[A-Za-z][A-Za-z0-9 _-]{0,39}");

    private final HeldKeys keys;

    /**
     * Takes the service's index keys.
     *
     * @throws IllegalStateException where the service has none
     */
    public BlindIndex(Keyring keyring) {
        this.keys = keyring.index()
                .orElseThrow(() -> new IllegalStateException("ethnomediation.fieldcrypt.index is not set"));
    }

    /** The version under which is written. */
    public int active() {
        return keys.active();
    }

    /**
     * The hash to write.
     *
     * @param label keeps equal values of different kinds apart
     * @param normal the value as the caller has normalised it
     */
    public BlindHash write(String label, String normal) {
        return hash(keys.active(), label, normal);
    }

    /** The hashes to look for, one for each version held: during a rotation a row has one of them. */
    public List<BlindHash> lookUp(String label, String normal) {
        return keys.versions().stream()
                .map(version -> hash(version, label, normal))
                .toList();
    }

    private BlindHash hash(int version, String label, String normal) {
        if (!LABEL.matcher(label).matches()) {
            throw new IllegalArgumentException("no label of a blind index");
        }
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(keys.key(version));
            var digest = mac.doFinal((label + "\u0000" + normal).getBytes(StandardCharsets.UTF_8));
            return new BlindHash(version, HexFormat.of().formatHex(digest));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
