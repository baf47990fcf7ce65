package kz.ethnomediation.intake.persons;

/**
 * HMAC-SHA-256 of something personal under a secret key, so that equal things can be found and nothing can be read or
 * tried out without the key.
 *
 * @param keyVersion which key
 * @param hex 64 hexadecimal digits
 */
public record KeyedHash(int keyVersion, String hex) {}
