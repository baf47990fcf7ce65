package kz.ethnomediation.intake.persons;

import java.util.Optional;

/** A telephone number as it can be compared: E.164 for +7 (Kazakhstan and its neighbour), the digits alone for any other. */
final class PhoneNumber {

    private static final int FEWEST_DIGITS = 5;

    private PhoneNumber() {}

    /** {@code 8 701 …}, {@code 701 …} and {@code +7 701 …} are one number; fewer than five digits are none. */
    static Optional<String> normal(String text) {
        var digits = text.replaceAll("[^0-9]", "");
        if (digits.length() < FEWEST_DIGITS) {
            return Optional.empty();
        }
        if (text.strip().startsWith("+")) {
            return Optional.of(digits.matches("7[0-9]{10}") ? "+" + digits : digits);
        }
        if (digits.matches("[78][0-9]{10}")) {
            return Optional.of("+7" + digits.substring(1));
        }
        return Optional.of(digits.matches("7[0-9]{9}") ? "+7" + digits : digits.replaceFirst("^00", ""));
    }
}
