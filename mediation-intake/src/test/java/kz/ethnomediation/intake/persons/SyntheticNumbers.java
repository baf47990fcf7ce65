package kz.ethnomediation.intake.persons;

import java.util.Random;

/** Numbers that close by their check digit and belong to nobody that we know of: serials that count from zero. */
public final class SyntheticNumbers {

    private SyntheticNumbers() {}

    /** The first number that begins with these ten digits and has a check digit. */
    public static String closing(String tenDigits) {
        for (var eleventh = 0; eleventh <= 9; eleventh++) {
            var base = tenDigits + eleventh;
            var check = CheckDigit.of(base);
            if (check.isPresent()) {
                return base + check.getAsInt();
            }
        }
        throw new IllegalArgumentException("nothing closes");
    }

    /** A person's number with a possible birth date. */
    public static String iin(Random random) {
        return closing("%02d%02d%02d%d%03d"
                .formatted(
                        random.nextInt(100),
                        1 + random.nextInt(12),
                        1 + random.nextInt(28),
                        3 + random.nextInt(2),
                        random.nextInt(1_000)));
    }
}
