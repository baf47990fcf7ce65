package kz.ethnomediation.platform.fieldcrypt.index;

import java.util.regex.Pattern;

/**
 * What stands for a value that is looked for: equal values have equal hashes under one version, and nothing else shows.
 *
 * @param version of the key
 * @param hex 64 lower-case digits
 */
public record BlindHash(int version, String hex) {
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    public BlindHash {
        if (version < 1 || !HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException("no hash of a blind index");
        }
    }
}
