package kz.ethnomediation.platform.retention;

import java.util.Locale;

/** What a failure is called in the register: the name of its type, for its message may hold what is to be destroyed. */
final class FailureCode {

    private static final int LONGEST = 60;

    private FailureCode() {}

    static String of(RuntimeException failure) {
        var words = failure.getClass().getSimpleName().replaceAll("([a-z0-9])([A-Z])", "$1_$2");
        var code = words.replaceAll("[^A-Za-z0-9_]", "").toUpperCase(Locale.ROOT);
        return code.isEmpty() ? "FAILURE" : code.substring(0, Math.min(code.length(), LONGEST));
    }
}
