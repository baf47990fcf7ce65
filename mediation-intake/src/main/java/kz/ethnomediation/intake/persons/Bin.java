package kz.ethnomediation.intake.persons;

import java.util.EnumSet;
import java.util.Set;

/** The business identification number of a body (БСН, БИН): month of registration, type, attribute, serial, check digit. */
public record Bin(String digits) implements IdentityNumber {

    public Bin {
        digits = CheckDigit.proven(digits);
    }

    @Override
    public Set<Doubt> doubts() {
        if (digits.charAt(4) <= '3') {
            return EnumSet.of(Doubt.SHAPED_LIKE_IIN);
        }
        var doubts = EnumSet.noneOf(Doubt.class);
        var month = Integer.parseInt(digits, 2, 4, 10);
        if (month < 1 || month > 12) {
            doubts.add(Doubt.IMPOSSIBLE_MONTH);
        }
        if (!isShapedLike(digits)) {
            doubts.add(Doubt.UNKNOWN_KIND_DIGIT);
        }
        return doubts;
    }

    /** Fifth digit: 4 resident body, 5 non-resident, 6 joint entrepreneurs; in an IIN it is the tens of a day, 0 to 3. */
    static boolean isShapedLike(String digits) {
        return digits.charAt(4) >= '4' && digits.charAt(4) <= '6';
    }

    @Override
    public String toString() {
        return "Bin[" + masked() + "]";
    }
}
