package kz.ethnomediation.intake.handling;

import java.time.LocalDate;
import java.util.Optional;
import kz.ethnomediation.intake.terms.TermCode;
import kz.ethnomediation.platform.workdays.Deadline;

/**
 * One term of an appeal, how it was counted and what became of it.
 *
 * @param lastDay the day that counts; another than the computed one after an extension
 * @param metOn when what was owed was done
 */
public record AppealDeadline(
        TermCode code, Deadline computed, LocalDate lastDay, Optional<LocalDate> metOn, boolean overdue) {

    static AppealDeadline of(
            TermCode code, Deadline computed, LocalDate lastDay, Optional<LocalDate> metOn, LocalDate today) {
        var overdue = metOn.orElse(today).isAfter(lastDay);
        return new AppealDeadline(code, computed, lastDay, metOn, overdue);
    }
}
