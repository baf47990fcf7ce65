package kz.ethnomediation.platform.workdays;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExplanationTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final Suspension PAUSE = new Suspension(LocalDate.of(2026, 3, 4), LocalDate.of(2026, 3, 5));

    private static Wording explain(TermUnit unit, boolean confirmed, Suspension... suspensions) {
        var amount = unit == TermUnit.WORKING_DAYS ? 15 : 2;
        return Deadline.of(Shipped.inForce(), DeadlineTest.term(amount, unit, confirmed), START, List.of(suspensions))
                .explanation();
    }

    @Test
    void namesEveryFactInEachLanguage() {
        var text = explain(TermUnit.WORKING_DAYS, true);
        assertThat(text.kk())
                .isEqualTo("ӘРПК 76-бабы. Мерзім: 15 жұмыс күні. Есеп 02.03.2026 күнінен кейінгі күннен басталады,"
                        + " есептелмейтін күндер: 10. Тоқтата тұру: жоқ. Соңғы күн: 27.03.2026."
                        + " Күнтізбе: holidays-2 moved-days-1, нормалар: term-policy-1.");
        assertThat(text.ru())
                .isEqualTo("АППК, ст. 76. Срок: рабочих дней: 15. Отсчёт со дня, следующего за 02.03.2026, дней,"
                        + " которые не считаются: 10. Приостановления: нет. Последний день: 27.03.2026."
                        + " Календарь: holidays-2 moved-days-1, нормы: term-policy-1.");
        assertThat(text.en())
                .isEqualTo("APPC art. 76. Term: working days: 15. Counted from the day after 2 March 2026, days that"
                        + " do not count: 10. Suspensions: none. Last day: 27 March 2026."
                        + " Calendar: holidays-2 moved-days-1, rules: term-policy-1.");
    }

    @ParameterizedTest
    @EnumSource
    void speaksThreeLanguagesForEveryUnit(TermUnit unit) {
        var text = explain(unit, true, PAUSE);
        assertThat(Stream.of(text.kk(), text.ru(), text.en())).doesNotHaveDuplicates();
        assertThat(text.kk()).contains("04.03.2026–05.03.2026").doesNotContain("жоқ");
        assertThat(text.ru()).contains("04.03.2026–05.03.2026").doesNotContain("нет");
        assertThat(text.en()).contains("4 March 2026–5 March 2026").doesNotContain("none");
    }

    @Test
    void saysThatARuleIsNotConfirmed() {
        var sure = explain(TermUnit.WORKING_DAYS, true);
        var open = explain(TermUnit.WORKING_DAYS, false);
        assertThat(open.kk()).isEqualTo(sure.kk() + " Норма немесе күнтізбе әлі расталмаған.");
        assertThat(open.ru()).isEqualTo(sure.ru() + " Норма или календарь ещё не подтверждены.");
        assertThat(open.en()).isEqualTo(sure.en() + " The rule or the calendar is not confirmed yet.");
    }

    @Test
    void saysThatTheCalendarIsNotConfirmed() {
        var term = DeadlineTest.term(15, TermUnit.WORKING_DAYS, true);
        var deadline = Deadline.of(Shipped.inForce(), term, LocalDate.of(2027, 5, 14), List.of());
        assertThat(deadline.confirmed()).isFalse();
    }
}
