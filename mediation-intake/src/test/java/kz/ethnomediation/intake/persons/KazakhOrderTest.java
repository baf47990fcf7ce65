package kz.ethnomediation.intake.persons;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class KazakhOrderTest {

    private final KazakhOrder order = new KazakhOrder();

    @RepeatedTest(5)
    void sortsByTheKazakhAlphabet() {
        var sorted =
                KazakhOrder.ALPHABET.codePoints().mapToObj(Character::toString).toList();
        var seed = System.nanoTime();
        System.out.println("KazakhOrderTest seed " + seed);
        var shuffled = new ArrayList<>(sorted);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(sorted).hasSize(42);
        assertThat(shuffled.stream().sorted(order)).containsExactlyElementsOf(sorted);
    }

    @Test
    void sortsWordsLetterByLetter() {
        var words = List.of(
                "Абай", "Әбіл", "Бақыт", "Ғали", "Дана", "Ерлан", "Ёлка", "Жан", "Иван", "Йод", "Камал", "Қамал", "Наз",
                "Оспан", "Өмір", "Уәли", "Ұлан", "Үміт", "Фарид", "Хан", "Һарун", "Шолпан", "Ырыс", "Ілияс", "Эля");

        assertThat(words.reversed().stream().sorted(order)).containsExactlyElementsOf(words);
        assertThat(List.of("қала", "қар", "қара", "Қара").reversed().stream().sorted(order))
                .containsExactly("қала", "қар", "қара", "Қара");
    }

    @Test
    void sortsComposedAndDecomposedLettersAlike() {
        var decomposed = Normalizer.normalize("Йод", Normalizer.Form.NFD);

        assertThat(List.of("Кал", decomposed, "Иван").stream().sorted(order))
                .containsExactly("Иван", decomposed, "Кал");
    }

    @Test
    void tellsDifferentTextsApart() {
        assertThat(order.compare("Наз", "Наз")).isZero();
        assertThat(order.compare("наз", "Наз")).isNegative();
    }
}
