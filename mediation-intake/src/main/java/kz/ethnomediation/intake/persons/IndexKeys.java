package kz.ethnomediation.intake.persons;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Hashes what is personal under the service's secret keys: new entries under the current one, questions under all. */
@ApplicationScoped
public class IndexKeys {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST_KEY = 32;

    private final int current;
    private final Map<Integer, SecretKeySpec> keys = new TreeMap<>();

    /** Refuses to start on a key that can be guessed. */
    public IndexKeys(PersonsConfig config) {
        this.current = config.indexKeyVersion();
        keys.put(current, key(config.indexKey()));
        config.formerIndexKey().ifPresent(former -> keys.put(current - 1, key(former)));
    }

    /** The hash under the current key. */
    public KeyedHash current(String label, String text) {
        return hash(current, label, text);
    }

    /** The hashes under every key that is still known. */
    Stream<KeyedHash> all(String label, String text) {
        return keys.keySet().stream().map(version -> hash(version, label, text));
    }

    /** The label keeps equal texts of different kinds apart. */
    private KeyedHash hash(int version, String label, String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(keys.get(version));
            var digest = mac.doFinal((label + "\u0000" + text).getBytes(StandardCharsets.UTF_8));
            return new KeyedHash(version, HexFormat.of().formatHex(digest));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has " + ALGORITHM, missing);
        }
    }

    private static SecretKeySpec key(String secret) {
        if (secret.length() < SHORTEST_KEY) {
            throw new IllegalArgumentException("a key of the persons' index has at least 32 characters");
        }
        return new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }
}
