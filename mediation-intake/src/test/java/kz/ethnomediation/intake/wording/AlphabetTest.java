package kz.ethnomediation.intake.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import kz.ethnomediation.platform.problem.Language;
import org.junit.jupiter.api.Test;

class AlphabetTest {

    private static final List<String> KAZAKH = List.of(
            "18 жасқа дейін",
            "Аналар кеңесі",
            "Әкімдік",
            "Билер кеңесі",
            "Ғимарат",
            "Диалог алаңы",
            "Елді мекен",
            "Қарыз",
            "Қоғам",
            "Мектеп",
            "Мұрагерлік",
            "Ораза",
            "Өз бастамасымен",
            "Прокуратура",
            "Тұрғын үй",
            "Тұтынушы",
            "Ұсыныс",
            "Үн қосу",
            "Хабарлама",
            "Һауа",
            "Ымдау тілі",
            "Іс",
            "Ішкі істер");

    @Test
    void ordersKazakhByItsOwnAlphabet() {
        var random = new Random(seed());

        assertThat(shuffled(KAZAKH, random).sorted(Alphabet.of(Language.KK))).isEqualTo(KAZAKH);
        assertThat(KAZAKH.stream().sorted())
                .as("the order of Unicode is another")
                .isNotEqualTo(KAZAKH);
    }

    @Test
    void ordersRussianWithItsYo() {
        var words = List.of("Ель", "Ёлка", "Жильё", "Подъезд", "Пожар", "Эхо", "Я");

        assertThat(shuffled(words, new Random(seed())).sorted(Alphabet.of(Language.RU)))
                .isEqualTo(words);
    }

    @Test
    void ordersEnglishWithoutRegardToCapitals() {
        assertThat(Stream.of("petition", "Court", "By post", "akimat").sorted(Alphabet.of(Language.EN)))
                .containsExactly("akimat", "By post", "Court", "petition");
    }

    @Test
    void whatBeginsLikeAnotherWordStandsBehindIt() {
        assertThat(Stream.of("Әкімдік", "әкім", "Әкімдер").sorted(Alphabet.of(Language.KK)))
                .containsExactly("әкім", "Әкімдер", "Әкімдік");
    }

    private static Stream<String> shuffled(List<String> words, Random random) {
        return words.stream()
                .map(word -> new Keyed(random.nextInt(), word))
                .sorted((one, other) -> Integer.compare(one.key(), other.key()))
                .map(Keyed::word);
    }

    private record Keyed(int key, String word) {}

    private static long seed() {
        var seed = System.nanoTime();
        System.out.println("AlphabetTest seed " + seed);
        return seed;
    }
}
