package kz.ethnomediation.intake.declarations;

import static kz.ethnomediation.intake.declarations.DeclarationRules.NOT_STATED;
import static kz.ethnomediation.intake.declarations.DeclarationRules.OTHER;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Counts that point to nobody (domain rule 39): a code that fewer than the smallest count have declared is counted as OTHER.
 * Where OTHER then is too small itself, the smallest code left joins it, and where none is left, it joins NOT_STATED, which is
 * always there: whoever has declared nothing. A person with several codes counts once under each.
 */
final class SmallCounts {

    private final Map<Set<String>, Long> declared;
    private final int smallest;

    private SmallCounts(Map<Set<String>, Long> declared, int smallest) {
        this.declared = declared;
        this.smallest = smallest;
    }

    /**
     * What may be told.
     *
     * @param declared persons by the set of codes that they have declared
     * @param persons all who could have
     */
    static SortedMap<String, Long> of(Map<Set<String>, Long> declared, long persons, int smallest) {
        return new SmallCounts(declared, smallest).counts(persons);
    }

    private SortedMap<String, Long> counts(long persons) {
        var shown = codes();
        var together = new HashSet<String>(Set.of(OTHER));
        for (var code : codes()) {
            if (personsWith(Set.of(code)) < smallest) {
                moveTo(together, shown, code);
            }
        }
        shown.remove(OTHER);
        while (isSmall(personsWith(together)) && !shown.isEmpty()) {
            moveTo(together, shown, fewest(shown));
        }
        var counts = new TreeMap<String, Long>();
        shown.forEach(code -> counts.put(code, personsWith(Set.of(code))));
        if (personsWith(together) >= smallest) {
            counts.put(OTHER, personsWith(together));
        }
        var told = new HashSet<>(shown);
        told.addAll(counts.containsKey(OTHER) ? together : Set.of());
        counts.put(NOT_STATED, Math.max(0, persons - personsWith(told)));
        return counts;
    }

    private SortedSet<String> codes() {
        var codes = new TreeSet<String>();
        declared.keySet().forEach(codes::addAll);
        codes.remove(NOT_STATED);
        return codes;
    }

    private static void moveTo(Set<String> together, Set<String> shown, String code) {
        together.add(code);
        shown.remove(code);
    }

    private boolean isSmall(long persons) {
        return persons > 0 && persons < smallest;
    }

    private String fewest(Collection<String> codes) {
        return codes.stream()
                .min(Comparator.comparingLong((String code) -> personsWith(Set.of(code)))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    private long personsWith(Set<String> codes) {
        return declared.entrySet().stream()
                .filter(one -> one.getKey().stream().anyMatch(codes::contains))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
