package kz.ethnomediation.intake.readings;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kz.ethnomediation.intake.duplicates.Matter;
import kz.ethnomediation.intake.duplicates.ShownMatters;

/** Logs every hit of a search; a matter that was compared and not shown leaves nothing. */
@ApplicationScoped
class LoggedMatters implements ShownMatters {

    private final AppealReading reading;

    LoggedMatters(AppealReading reading) {
        this.reading = reading;
    }

    @Override
    public void shown(Question question, List<Matter> matters) {
        reading.read(question.kind(), matters.stream().map(Matter::id).toList(), "SEARCH");
    }
}
