package kz.ethnomediation.intake.signals;

import java.util.Optional;
import java.util.regex.Pattern;
import kz.ethnomediation.intake.signals.SignalOutcome.Invalid;

/** Keeps the numbers of persons and firms (IIN, BIN) out of whatever is said of a signal (domain rule 41, features 2.5). */
final class StateNumbers {

    /** Twelve digits, also where blanks or hyphens part them. */
    private static final Pattern NUMBER = Pattern.compile("(?<![0-9])[0-9](?:[\\s\\h\\p{Pd}]*[0-9]){11}(?![0-9])");

    private StateNumbers() {}

    static Optional<Invalid> refusal(String text, String pointer) {
        return NUMBER.matcher(text).find()
                ? Optional.of(new Invalid(pointer, "holds-a-state-number"))
                : Optional.empty();
    }
}
