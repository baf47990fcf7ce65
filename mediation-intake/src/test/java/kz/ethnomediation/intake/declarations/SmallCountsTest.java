package kz.ethnomediation.intake.declarations;

import static kz.ethnomediation.intake.declarations.DeclarationRules.NOT_STATED;
import static kz.ethnomediation.intake.declarations.DeclarationRules.OTHER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SmallCountsTest {

    private static final int SMALLEST = 5;

    @Test
    void tellsWhatManyHaveDeclared() {
        assertThat(counts(Map.of(Set.of("A"), 7L, Set.of("B"), 5L), 20))
                .containsExactlyInAnyOrderEntriesOf(Map.of("A", 7L, "B", 5L, NOT_STATED, 8L));
    }

    @Test
    void countsSmallOnesTogether() {
        assertThat(counts(Map.of(Set.of("A"), 30L, Set.of("B"), 3L, Set.of("C"), 4L), 100))
                .containsExactlyInAnyOrderEntriesOf(Map.of("A", 30L, OTHER, 7L, NOT_STATED, 63L));
    }

    /** Four persons would be left over, and one could see who they are: the next smallest joins them. */
    @Test
    void leavesNoSmallRestBehind() {
        assertThat(counts(Map.of(Set.of("A"), 30L, Set.of("B"), 6L, Set.of("C"), 4L), 100))
                .containsExactlyInAnyOrderEntriesOf(Map.of("A", 30L, OTHER, 10L, NOT_STATED, 60L));
    }

    @Test
    void tellsNothingOfAHandful() {
        assertThat(counts(Map.of(Set.of("A"), 2L, Set.of(OTHER), 1L, Set.of(NOT_STATED), 9L), 40))
                .containsExactlyInAnyOrderEntriesOf(Map.of(NOT_STATED, 40L));
        assertThat(counts(Map.of(), 0)).containsExactlyInAnyOrderEntriesOf(Map.of(NOT_STATED, 0L));
    }

    @Test
    void countsAPersonOnceUnderEachCodeAndOnceInARest() {
        assertThat(counts(Map.of(Set.of("A", "B"), 6L, Set.of("C", "D"), 2L, Set.of("C"), 2L, Set.of("D"), 2L), 20))
                .containsExactlyInAnyOrderEntriesOf(Map.of("A", 6L, "B", 6L, OTHER, 6L, NOT_STATED, 8L));
    }

    /** Whatever people declare: nothing below the smallest count leaves, and nobody is lost. */
    @Test
    void neverTellsFewerThanTheSmallestCount() {
        var seed = Long.getLong("seed", 39);
        var random = new Random(seed);
        for (var go = 0; go < 2_000; go++) {
            var declared = anything(random);
            var persons = declared.values().stream().mapToLong(Long::longValue).sum() + random.nextInt(50);
            var counts = counts(declared, persons);

            assertThat(counts).as("%s, seed %d", declared, seed).containsKey(NOT_STATED);
            assertThat(counts.entrySet())
                    .as("%s, seed %d", declared, seed)
                    .allMatch(count -> count.getKey().equals(NOT_STATED) || count.getValue() >= SMALLEST);
            assertThat(counts.values().stream().mapToLong(Long::longValue).sum())
                    .as("%s, seed %d", declared, seed)
                    .isGreaterThanOrEqualTo(persons);
        }
    }

    private static Map<Set<String>, Long> anything(Random random) {
        var codes = List.of("A", "B", "C", "D", OTHER);
        var declared = new HashMap<Set<String>, Long>();
        for (var set = random.nextInt(8); set > 0; set--) {
            var one = codes.get(random.nextInt(codes.size()));
            var another = codes.get(random.nextInt(codes.size()));
            declared.merge(one.equals(another) ? Set.of(one) : Set.of(one, another), 1L + random.nextInt(9), Long::sum);
        }
        return declared;
    }

    private static Map<String, Long> counts(Map<Set<String>, Long> declared, long persons) {
        return SmallCounts.of(declared, persons, SMALLEST);
    }
}
