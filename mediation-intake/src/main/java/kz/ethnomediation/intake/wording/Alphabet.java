package kz.ethnomediation.intake.wording;

import java.util.Comparator;
import kz.ethnomediation.platform.problem.Language;

/** The order in which a reader of a language looks words up; capital and small letters are the same place. */
public final class Alphabet {

    /** The 42 letters of the Kazakh alphabet in its order, which holds the Russian one in the Russian order. */
    private static final String KAZAKH = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";

    private static final Comparator<String> CYRILLIC = Alphabet::compareCyrillic;

    private Alphabet() {}

    /** The order of the words of that language. */
    public static Comparator<String> of(Language language) {
        return switch (language) {
            case KK, RU -> CYRILLIC;
            case EN -> String.CASE_INSENSITIVE_ORDER;
        };
    }

    /** Letter by letter; what is no Kazakh letter (a digit, a space, a Latin letter) stands before all of them. */
    private static int compareCyrillic(String one, String other) {
        for (var i = 0; i < Math.min(one.length(), other.length()); i++) {
            var order = Integer.compare(place(one.charAt(i)), place(other.charAt(i)));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.length(), other.length());
    }

    private static int place(char letter) {
        var small = Character.toLowerCase(letter);
        var inAlphabet = KAZAKH.indexOf(small);
        return inAlphabet < 0 ? small - Character.MAX_VALUE - 1 : inAlphabet;
    }
}
