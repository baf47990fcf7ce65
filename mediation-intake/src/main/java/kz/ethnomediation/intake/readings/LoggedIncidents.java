package kz.ethnomediation.intake.readings;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import java.util.List;
import java.util.Optional;
import kz.ethnomediation.intake.incidents.Incident;
import kz.ethnomediation.intake.incidents.Incidents;

/** Logs who reads what was said of a breach, which may name whom it harmed. */
@Decorator
@Priority(1)
abstract class LoggedIncidents implements Incidents {

    private final Incidents incidents;
    private final AppealReading reading;

    LoggedIncidents(@Delegate Incidents incidents, AppealReading reading) {
        this.incidents = incidents;
        this.reading = reading;
    }

    @Override
    public Optional<String> words(Incident incident) {
        var said = incidents.words(incident);
        reading.read("incidents", List.of(incident.id()), "INCIDENT");
        return said;
    }
}
