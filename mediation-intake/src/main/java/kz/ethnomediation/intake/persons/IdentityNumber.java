package kz.ethnomediation.intake.persons;

import java.util.Optional;
import java.util.Set;

/**
 * A state number of twelve digits: {@link Iin} of a person or {@link Bin} of a body. Length and check digit are certain,
 * or the number does not exist; everything else in it is a {@link Doubt}, since the digits are no longer tied to birth
 * date and sex (decree 853 of 26.08.2013). Personal data: printed with four digits only.
 */
public sealed interface IdentityNumber permits Iin, Bin {

    /** Why a text is no such number; {@link #code()} is what a problem says at the field. */
    enum Fault {
        WRONG_LENGTH("wrong-length"),
        WRONG_CHECK_DIGIT("wrong-check-digit");

        private final String code;

        Fault(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /** What is unusual about a number that is valid nevertheless; a warning, never a refusal (domain rule 6). */
    enum Doubt {
        IMPOSSIBLE_MONTH,
        IMPOSSIBLE_DAY,
        /** The digit that says which kind of person or body this is has a value outside the published scheme. */
        UNKNOWN_KIND_DIGIT,
        OTHER_BIRTH_DATE,
        OTHER_SEX,
        SHAPED_LIKE_BIN,
        SHAPED_LIKE_IIN
    }

    /** All twelve digits. */
    String digits();

    /** What is unusual about the number by itself. */
    Set<Doubt> doubts();

    /** The first four digits, the rest hidden: {@code 8710********} (domain rule 52). */
    default String masked() {
        return digits().substring(0, 4) + "********";
    }

    /** Why {@code text} is neither IIN nor BIN; empty where it is one. */
    static Optional<Fault> fault(String text) {
        if (!CheckDigit.areTwelveDigits(text)) {
            return Optional.of(Fault.WRONG_LENGTH);
        }
        return CheckDigit.closes(text) ? Optional.empty() : Optional.of(Fault.WRONG_CHECK_DIGIT);
    }
}
