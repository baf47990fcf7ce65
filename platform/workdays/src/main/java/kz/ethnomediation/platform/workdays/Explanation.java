package kz.ethnomediation.platform.workdays;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says why a term ends on its day; counts stand where no language has to inflect a word by them. */
final class Explanation {

    private static final DateTimeFormatter DOTTED = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);
    private static final DateTimeFormatter SPELT = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private static final Voice KAZAKH = new Voice(
            Wording::kk,
            DOTTED,
            "%s. Мерзім: %s. Есеп %s күнінен кейінгі күннен басталады, есептелмейтін күндер: %d."
                    + " Тоқтата тұру: %s. Соңғы күн: %s. Күнтізбе: %s, нормалар: %s.",
            "%d жұмыс күні",
            "%d ай",
            "жоқ",
            " Норма немесе күнтізбе әлі расталмаған.");

    private static final Voice RUSSIAN = new Voice(
            Wording::ru,
            DOTTED,
            "%s. Срок: %s. Отсчёт со дня, следующего за %s, дней, которые не считаются: %d."
                    + " Приостановления: %s. Последний день: %s. Календарь: %s, нормы: %s.",
            "рабочих дней: %d",
            "месяцев: %d",
            "нет",
            " Норма или календарь ещё не подтверждены.");

    private static final Voice ENGLISH = new Voice(
            Wording::en,
            SPELT,
            "%s. Term: %s. Counted from the day after %s, days that do not count: %d."
                    + " Suspensions: %s. Last day: %s. Calendar: %s, rules: %s.",
            "working days: %d",
            "months: %d",
            "none",
            " The rule or the calendar is not confirmed yet.");

    private Explanation() {}

    static Wording of(Deadline deadline) {
        return new Wording(KAZAKH.tell(deadline), RUSSIAN.tell(deadline), ENGLISH.tell(deadline));
    }

    /** What one language says, in the order of the facts. */
    private record Voice(
            Function<Wording, String> language,
            DateTimeFormatter dates,
            String sentences,
            String workingDays,
            String months,
            String none,
            String unconfirmed) {

        String tell(Deadline deadline) {
            var term = deadline.term();
            var paragraph = sentences.formatted(
                    language.apply(term.basis()),
                    amount(term),
                    dates.format(deadline.start()),
                    deadline.skippedDays(),
                    pauses(deadline.suspensions()),
                    dates.format(deadline.lastDay()),
                    deadline.calendarVersion(),
                    term.version());
            return deadline.confirmed() ? paragraph : paragraph + unconfirmed;
        }

        private String amount(Term term) {
            return switch (term.unit()) {
                case WORKING_DAYS -> workingDays.formatted(term.amount());
                case CALENDAR_MONTHS -> months.formatted(term.amount());
            };
        }

        private String pauses(List<Suspension> pauses) {
            return pauses.isEmpty()
                    ? none
                    : pauses.stream()
                            .map(pause -> dates.format(pause.from()) + "–" + dates.format(pause.to()))
                            .collect(Collectors.joining(", "));
        }
    }
}
