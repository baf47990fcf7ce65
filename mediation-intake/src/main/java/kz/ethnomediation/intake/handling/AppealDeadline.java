package kz.ethnomediation.intake.handling;

import java.time.LocalDate;
import java.util.Optional;
import kz.ethnomediation.platform.workdays.Deadline;
import kz.ethnomediation.platform.workdays.Wording;

/**
 * One term of an appeal, how it was counted and what became of it.
 *
 * @param computed how it was counted; for an extension, its limit
 * @param metOn when what was owed was done
 * @param overdue never, where an extension has taken its place
 * @param extension the decision that set the last day, where one did
 */
public record AppealDeadline(
        DeadlineCode code,
        Deadline computed,
        Optional<LocalDate> metOn,
        boolean overdue,
        Optional<Extension> extension) {

    static AppealDeadline of(DeadlineCode code, Deadline computed, Optional<LocalDate> metOn, LocalDate today) {
        var overdue = computed.isOverdueOn(metOn.orElse(today));
        return new AppealDeadline(code, computed, metOn, overdue, Optional.empty());
    }

    /** The answer's first term, which a decision has put off. */
    static AppealDeadline replaced(Deadline computed, Optional<LocalDate> metOn) {
        return new AppealDeadline(DeadlineCode.ANSWER, computed, metOn, false, Optional.empty());
    }

    static AppealDeadline extended(Extension extension, Optional<LocalDate> metOn, LocalDate today) {
        var overdue = metOn.orElse(today).isAfter(extension.until());
        return new AppealDeadline(DeadlineCode.EXTENSION, extension.limit(), metOn, overdue, Optional.of(extension));
    }

    /** The day on which what is owed is still in time. */
    public LocalDate lastDay() {
        return extension.map(Extension::until).orElseGet(computed::lastDay);
    }

    /** Why it is that day, as one paragraph in each language. */
    public Wording explanation() {
        return extension.map(Extension::explanation).orElseGet(computed::explanation);
    }
}
