package kz.ethnomediation.intake.handling;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import kz.ethnomediation.platform.workdays.Deadline;
import kz.ethnomediation.platform.workdays.Wording;

/**
 * A decision that put the answer off (APPC art. 76); it explains itself, for no count of days led to its last day.
 *
 * @param from the last day before it
 * @param limit the last day that it could have chosen, how that was counted, and its legal basis
 */
public record Extension(LocalDate decidedOn, LocalDate from, LocalDate until, Deadline limit) {

    private static final DateTimeFormatter DOTTED = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);
    private static final DateTimeFormatter SPELT = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private static final String KAZAKH = "%s. %s күнгі шешіммен мерзім %s күнінен %s күніне дейін ұзартылды."
            + " Шегі: %s. Соңғы күн: %s. Күнтізбе: %s, нормалар: %s.";
    private static final String RUSSIAN =
            "%s. Решением от %s срок продлён с %s до %s. Предел: %s. Последний день: %s. Календарь: %s, нормы: %s.";
    private static final String ENGLISH = "%s. By the decision of %s the term was extended from %s to %s."
            + " Limit: %s. Last day: %s. Calendar: %s, rules: %s.";

    /** Legal basis, decision, both days, limit and versions, as one paragraph in each language. */
    public Wording explanation() {
        var basis = limit.term().basis();
        return new Wording(
                tell(KAZAKH, basis.kk(), DOTTED, " Норма немесе күнтізбе әлі расталмаған."),
                tell(RUSSIAN, basis.ru(), DOTTED, " Норма или календарь ещё не подтверждены."),
                tell(ENGLISH, basis.en(), SPELT, " The rule or the calendar is not confirmed yet."));
    }

    private String tell(String sentences, String basis, DateTimeFormatter dates, String unconfirmed) {
        var paragraph = sentences.formatted(
                basis,
                dates.format(decidedOn),
                dates.format(from),
                dates.format(until),
                dates.format(limit.lastDay()),
                dates.format(until),
                limit.calendarVersion(),
                limit.term().version());
        return limit.confirmed() ? paragraph : paragraph + unconfirmed;
    }
}
