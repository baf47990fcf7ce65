package kz.ethnomediation.intake.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.ethnomediation.platform.problem.Language;
import org.junit.jupiter.api.Test;

class ReadWordsTest {

    private static final Instant NEW_YEAR_IN_ALMATY = Instant.parse("2026-12-31T19:00:00Z");

    private final Remembering lists = new Remembering();
    private final ReadWords readWords = new ReadWords(lists, InstantSource.fixed(NEW_YEAR_IN_ALMATY));

    @Test
    void ordersEachListByTheReadersAlphabetAndLeavesTheRestLast() {
        assertThat(codes("kinds", Language.KK)).containsExactly("LAND", "DEBT", "OTHER");
        assertThat(codes("kinds", Language.EN)).containsExactly("DEBT", "LAND", "OTHER");
    }

    @Test
    void keepsAnOrderThatIsMeant() {
        assertThat(codes("bands", Language.EN)).containsExactly("YOUNG", "OLD");
    }

    @Test
    void asksForTheDayInAlmatyWhereNoneIsGiven() {
        assertThat(readWords.read(Optional.empty(), Language.KK)).hasSize(2);
        assertThat(readWords.read(Optional.of(LocalDate.parse("2020-02-29")), Language.KK))
                .hasSize(2);

        assertThat(lists.asked).containsExactly(LocalDate.parse("2027-01-01"), LocalDate.parse("2020-02-29"));
    }

    private List<String> codes(String list, Language language) {
        return readWords.read(Optional.empty(), language).stream()
                .filter(found -> found.name().equals(list))
                .flatMap(found -> found.codes().stream())
                .map(WordedCode::code)
                .toList();
    }

    private static WordedCode code(String code, int rank, String kk, String en) {
        return new WordedCode(code, rank, Map.of("kk", kk, "ru", kk, "en", en), Map.of());
    }

    private static final class Remembering implements CodeLists {

        private final List<LocalDate> asked = new ArrayList<>();

        @Override
        public List<CodeList> whole(Collection<String> names, LocalDate on) {
            throw new AssertionError("what is not in force is not shown");
        }

        @Override
        public List<CodeList> inForce(Collection<String> names, LocalDate on) {
            asked.add(on);
            return List.of(
                    new CodeList(
                            "kinds",
                            List.of(
                                    code("OTHER", 1, "Басқа", "Another"),
                                    code("DEBT", 0, "Қарыз", "Debt"),
                                    code("LAND", 0, "Жер", "Land"))),
                    new CodeList(
                            "bands",
                            List.of(
                                    code("OLD", 2, "60 жас және одан жоғары", "60 and over"),
                                    code("YOUNG", 1, "Жас", "Young"))));
        }
    }
}
