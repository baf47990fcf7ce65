package kz.ethnomediation.intake.readings;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.Appeal;
import kz.ethnomediation.intake.appeals.AppealFilter;
import kz.ethnomediation.intake.appeals.AppealLine;
import kz.ethnomediation.intake.appeals.Appeals;
import kz.ethnomediation.intake.appeals.Reading;
import kz.ethnomediation.intake.appeals.Sight;

/** Logs who is shown an appeal, or a line of the list; what a verb looks at is in the history that it writes. */
@Decorator
@Priority(1)
abstract class LoggedAppeals implements Appeals {

    private final Appeals appeals;
    private final AppealReading reading;

    LoggedAppeals(@Delegate Appeals appeals, AppealReading reading) {
        this.appeals = appeals;
        this.reading = reading;
    }

    @Override
    public Optional<Appeal> shown(UUID id, Sight sight, Reading what) {
        var found = appeals.shown(id, sight, what);
        found.ifPresent(appeal -> reading.read(what, appeal));
        return found;
    }

    @Override
    public List<AppealLine> page(AppealFilter filter, Sight sight, LocalDate today, int shown) {
        var found = appeals.page(filter, sight, today, shown);
        reading.read(
                Reading.APPEAL.kind(),
                found.stream().limit(shown).map(AppealLine::id).toList(),
                "SEARCH");
        return found;
    }
}
