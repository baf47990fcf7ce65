package kz.ethnomediation.platform.fieldcrypt.held;

import java.util.Locale;

/** What a held key is for; one key never serves two purposes. */
public enum Purpose {
    /** Wraps data keys: AES-256, so 32 bytes and no other length. */
    KEK("AES", 32, 32),
    /** Hashes what is looked for: HMAC-SHA-256. */
    INDEX("HmacSHA256", 32, 128);

    private final String algorithm;
    private final int shortest;
    private final int longest;

    Purpose(String algorithm, int shortest, int longest) {
        this.algorithm = algorithm;
        this.shortest = shortest;
        this.longest = longest;
    }

    String algorithm() {
        return algorithm;
    }

    boolean takes(int bytes) {
        return bytes >= shortest && bytes <= longest;
    }

    /** How settings and tables call it. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
