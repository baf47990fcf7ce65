package kz.ethnomediation.intake.persons;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import kz.ethnomediation.intake.persons.SyntheticNames.Script;
import org.junit.jupiter.api.Test;

class NameFoldPropertyTest {

    private static final int NAMES = 3_000;

    private final Random random = seeded();

    @Test
    void foldsEveryScriptOfANameAlike() {
        for (var i = 0; i < NAMES; i++) {
            var woman = random.nextBoolean();
            var surname = SyntheticNames.surname(random, woman);
            var given = SyntheticNames.given(random);
            var father = SyntheticNames.given(random) + (woman ? "қызы" : "ұлы");
            var reference = NameFold.of(surname + " " + given + " " + father);
            for (var script : Script.values()) {
                var words = new ArrayList<>(List.of(
                        SyntheticNames.written(surname, script, random),
                        SyntheticNames.written(given, script, random),
                        SyntheticNames.written(father, script, random)));
                Collections.shuffle(words, random);
                var written = String.join(" ", words);
                assertThat(NameFold.of(written))
                        .as(written + " for " + surname + " " + given + " " + father)
                        .isEqualTo(reference);
            }
        }
    }

    @Test
    void foldsAFoldToItself() {
        for (var i = 0; i < NAMES; i++) {
            var text = noise();
            var fold = NameFold.of(text).text();
            assertThat(NameFold.of(fold).text()).as(text).isEqualTo(fold);
        }
    }

    @Test
    void foldsTheSameWhateverTheOrderOfTwoWords() {
        for (var i = 0; i < NAMES; i++) {
            var surname = SyntheticNames.surname(random, random.nextBoolean());
            var given = SyntheticNames.given(random);
            var one = NameFold.of(surname + " " + given);
            var other = NameFold.of(given + ", " + surname);
            assertThat(one).isEqualTo(other);
            assertThat(one.surnamesWithInitial()).isEqualTo(other.surnamesWithInitial());
        }
    }

    @Test
    void keepsMostNamesApart() {
        Map<String, Set<String>> namesByFold = new HashMap<>();
        Set<String> names = new HashSet<>();
        for (var i = 0; i < NAMES; i++) {
            var given = SyntheticNames.given(random);
            names.add(given);
            namesByFold
                    .computeIfAbsent(NameFold.of(given).text(), fold -> new HashSet<>())
                    .add(given);
        }
        System.out.printf("%d given names, %d folds%n", names.size(), namesByFold.size());
        assertThat(namesByFold.size()).isGreaterThan(names.size() * 95 / 100);
    }

    /** Words of letters of three scripts, marks and digits, up to the length of a name's field. */
    private String noise() {
        var letters = "абвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюяәabcdefghijklmnopqrstuvwxyzşğñöüūıäçžЖЫШКҚ .-'’–19";
        var text = new StringBuilder();
        for (var length = random.nextInt(30); length > 0; length--) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        return text + (random.nextInt(3) == 0 ? "ович" : "") + (random.nextInt(4) == 0 ? " қызы" : "");
    }

    private static Random seeded() {
        var seed = Long.getLong("seed", 20_261_122);
        System.out.println("NameFoldPropertyTest seed " + seed);
        return new Random(seed);
    }
}
