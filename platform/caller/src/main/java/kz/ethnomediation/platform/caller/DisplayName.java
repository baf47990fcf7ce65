package kz.ethnomediation.platform.caller;

import java.util.Optional;
import java.util.regex.Pattern;

/** Makes what a token calls a person fit to be stored and printed. */
final class DisplayName {

    private static final int LENGTH = 200;
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cs}\\p{Co}]");
    private static final Pattern GAP = Pattern.compile("[\\p{Cc}\\p{Z}]+");

    private DisplayName() {}

    /** One line of at most 200 characters, without control characters and marks of direction; empty where nothing is left of it. */
    static Optional<String> of(String claimed) {
        var seen = UNSEEN.matcher(claimed).replaceAll("");
        var line = GAP.matcher(seen).replaceAll(" ").strip();
        return Optional.of(shortened(line).strip()).filter(name -> !name.isEmpty());
    }

    private static String shortened(String line) {
        return line.codePointCount(0, line.length()) <= LENGTH
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LENGTH));
    }
}
