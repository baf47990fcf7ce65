package kz.ethnomediation.platform.audit;

import java.util.regex.Pattern;

/** The shapes of what the log takes; the table has the same. What does not fit is a mistake of the service, not of a user. */
final class Codes {
    private static final Pattern UPPER = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");
    private static final Pattern LOWER = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_:.-]{1,100}");

    private Codes() {}

    static void requireUpper(String code) {
        require(UPPER, code);
    }

    static void requireLower(String code) {
        require(LOWER, code);
    }

    static void requireId(String id) {
        require(ID, id);
    }

    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** Does not repeat what it was given: it may be what must not be written down. */
    private static void require(Pattern pattern, String text) {
        if (!pattern.matcher(text).matches()) {
            throw new IllegalArgumentException("the log takes codes and ids: " + pattern);
        }
    }
}
