package kz.ethnomediation.intake.persons;

import java.text.Collator;
import java.text.ParseException;
import java.text.RuleBasedCollator;
import java.util.Comparator;
import java.util.Locale;

/** Words in the order of the Kazakh alphabet, in memory: а ә б в г ғ …; upper case after lower case where all else is equal. */
public final class KazakhOrder implements Comparator<String> {

    /** The alphabet of 42 letters (domain rule 53). */
    static final String ALPHABET = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";

    private final Collator collator = collator();

    @Override
    public int compare(String left, String right) {
        var order = collator.compare(left, right);
        return order == 0 ? left.compareTo(right) : order;
    }

    private static Collator collator() {
        var rules =
                new StringBuilder(((RuleBasedCollator) Collator.getInstance(Locale.ROOT)).getRules()).append("& z,Z");
        ALPHABET.codePoints()
                .mapToObj(Character::toString)
                .forEach(letter ->
                        rules.append(" < ").append(letter).append(", ").append(letter.toUpperCase(Locale.ROOT)));
        try {
            var kazakh = new RuleBasedCollator(rules.toString());
            kazakh.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
            return kazakh;
        } catch (ParseException broken) {
            throw new IllegalStateException("the rules of the Kazakh alphabet", broken);
        }
    }
}
