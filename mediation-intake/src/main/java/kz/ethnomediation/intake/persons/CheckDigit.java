package kz.ethnomediation.intake.persons;

import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The twelfth digit of IIN and BIN: two rounds of weights modulo 11 (rules P070000406, decree 406 of 22.05.2007). */
final class CheckDigit {

    private static final int[] FIRST_ROUND = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
    private static final int[] SECOND_ROUND = {3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2};
    private static final int NONE = 10;
    private static final Pattern TWELVE_DIGITS = Pattern.compile("[0-9]{12}");

    private CheckDigit() {}

    static boolean areTwelveDigits(String text) {
        return TWELVE_DIGITS.matcher(text).matches();
    }

    /** Digits that are a number, since {@link IdentityNumber#fault} was asked before. */
    static String proven(String digits) {
        if (IdentityNumber.fault(digits).isPresent()) {
            throw new IllegalArgumentException("no identity number");
        }
        return digits;
    }

    /** Whether the last of twelve digits is the check digit of the eleven before. */
    static boolean closes(String digits) {
        var expected = of(digits);
        return expected.isPresent() && expected.getAsInt() == digit(digits, 11);
    }

    /** The check digit of the first eleven digits; none where both rounds give 10, since such a number is never assigned. */
    static OptionalInt of(String digits) {
        var first = remainder(digits, FIRST_ROUND);
        var last = first == NONE ? remainder(digits, SECOND_ROUND) : first;
        return last == NONE ? OptionalInt.empty() : OptionalInt.of(last);
    }

    private static int remainder(String digits, int[] weights) {
        return IntStream.range(0, weights.length)
                        .map(i -> digit(digits, i) * weights[i])
                        .sum()
                % 11;
    }

    private static int digit(String digits, int position) {
        return digits.charAt(position) - '0';
    }
}
