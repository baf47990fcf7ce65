package kz.ethnomediation.intake.readings;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import java.util.List;
import kz.ethnomediation.intake.appeals.NewAppeal;
import kz.ethnomediation.intake.appeals.Reading;
import kz.ethnomediation.intake.appeals.Resemblances;
import kz.ethnomediation.intake.appeals.Sight;

/** Logs which earlier appeals somebody is told of who registers one; lines of a paper journal tell nobody. */
@Decorator
@Priority(1)
class LoggedResemblances implements Resemblances {

    private final Resemblances resemblances;
    private final AppealReading reading;

    LoggedResemblances(@Delegate Resemblances resemblances, AppealReading reading) {
        this.resemblances = resemblances;
        this.reading = reading;
    }

    @Override
    public List<Resemblance> enter(NewAppeal registered, Sight sight) {
        var found = resemblances.enter(registered, sight);
        reading.read(
                Reading.APPEAL.kind(), found.stream().map(Resemblance::appealId).toList(), "SEARCH");
        return found;
    }
}
