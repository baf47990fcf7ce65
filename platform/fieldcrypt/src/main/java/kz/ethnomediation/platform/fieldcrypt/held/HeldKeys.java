package kz.ethnomediation.platform.fieldcrypt.held;

import java.security.MessageDigest;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import kz.ethnomediation.platform.fieldcrypt.held.FieldCryptConfig.KeyFiles;

/** The versions of one key: all of them read, one of them writes. */
public final class HeldKeys {
    private final Purpose purpose;
    private final int active;
    private final SortedMap<Integer, SecretKeySpec> keys;

    private HeldKeys(Purpose purpose, int active, SortedMap<Integer, SecretKeySpec> keys) {
        this.purpose = purpose;
        this.active = active;
        this.keys = keys;
    }

    /**
     * Reads every file.
     *
     * @throws IllegalStateException where one is missing, too open, too short or the same as another; with what to change
     */
    public static HeldKeys read(Purpose purpose, KeyFiles files) {
        var keys = new TreeMap<Integer, SecretKeySpec>();
        for (var file : files.files().entrySet()) {
            if (file.getKey() < 1 || file.getKey() > Short.MAX_VALUE) {
                throw refused(purpose, "has no version " + file.getKey() + ": they count from 1");
            }
            var key = new KeyFile(purpose, file.getKey(), file.getValue()).read();
            if (keys.containsValue(key)) {
                throw refused(purpose, "is the same in two versions");
            }
            keys.put(file.getKey(), key);
        }
        if (!keys.containsKey(files.active())) {
            throw refused(purpose, "has no file for its active version " + files.active());
        }
        return new HeldKeys(purpose, files.active(), keys);
    }

    /** The version under which is written. */
    public int active() {
        return active;
    }

    /** All versions, the oldest first. */
    public SortedSet<Integer> versions() {
        return new TreeSet<>(keys.keySet());
    }

    /**
     * The key of one version.
     *
     * @throws IllegalStateException where it is not held
     */
    public SecretKey key(int version) {
        var key = keys.get(version);
        if (key == null) {
            throw new IllegalStateException(purpose.code() + " key " + version + " is not held, only " + keys.keySet());
        }
        return key;
    }

    Purpose purpose() {
        return purpose;
    }

    /** Whether one key serves both; then whoever learns one knows the other. */
    boolean sharesAKeyWith(HeldKeys other) {
        return keys.values().stream()
                .anyMatch(mine -> other.keys.values().stream().anyMatch(theirs -> isSame(mine, theirs)));
    }

    private static boolean isSame(SecretKeySpec one, SecretKeySpec another) {
        return MessageDigest.isEqual(one.getEncoded(), another.getEncoded());
    }

    private static IllegalStateException refused(Purpose purpose, String why) {
        return new IllegalStateException("The service does not start: the " + purpose.code() + " key " + why
                + ". See platform/fieldcrypt/README.md.");
    }

    @Override
    public String toString() {
        return "HeldKeys[" + purpose.code() + " " + keys.keySet() + ", active " + active + "]";
    }
}
