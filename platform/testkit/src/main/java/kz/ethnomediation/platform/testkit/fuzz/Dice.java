package kz.ethnomediation.platform.testkit.fuzz;

import java.util.List;
import java.util.Random;

/** Chance that can be repeated: the same seed throws the same. */
final class Dice {

    private final Random random;

    Dice(long seed) {
        this.random = new Random(seed);
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** True in so many of a hundred throws. */
    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    /** From the first to the last number, both included. */
    int between(int first, int last) {
        return first + random.nextInt(last - first + 1);
    }

    String hex(int length) {
        var text = new StringBuilder();
        while (text.length() < length) {
            text.append(Character.forDigit(random.nextInt(16), 16));
        }
        return text.toString();
    }

    /** An id of the form that every resource has; of version 7. */
    String id() {
        return "%s-%s-7%s-9%s-%s".formatted(hex(8), hex(4), hex(3), hex(3), hex(12));
    }
}
