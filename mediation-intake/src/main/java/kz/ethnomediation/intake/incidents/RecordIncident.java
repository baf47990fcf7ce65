package kz.ethnomediation.intake.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import kz.ethnomediation.intake.appeals.Identifiers;
import kz.ethnomediation.intake.incidents.IncidentOutcome.Done;
import kz.ethnomediation.intake.incidents.IncidentOutcome.Invalid;
import kz.ethnomediation.platform.caller.Caller;

/** Records a breach as soon as somebody knows of it (domain rule 50), and starts the authority's clock. */
@ApplicationScoped
public class RecordIncident {

    private final Incidents incidents;
    private final IncidentJournal journal;
    private final IncidentTerms terms;
    private final Identifiers identifiers;
    private final InstantSource clock;

    public RecordIncident(
            Incidents incidents,
            IncidentJournal journal,
            IncidentTerms terms,
            Identifiers identifiers,
            InstantSource clock) {
        this.incidents = incidents;
        this.journal = journal;
        this.terms = terms;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /** Done, or the field that cannot be so. */
    @Transactional
    public IncidentOutcome record(IncidentReport report, Caller officer) {
        var now = clock.instant();
        var refusal =
                IncidentTimes.refusal("/detectedAt", report.detectedAt(), now).or(() -> beganLater(report));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var incident = new Incident(identifiers.next(), report, terms.of(report.detectedAt()), officer.subject(), now);
        incidents.add(incident, report.words());
        journal.add(new IncidentJournal.Entry(
                incident.id(),
                "recorded",
                officer.subject(),
                Optional.empty(),
                report.persons(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                report.detectedAt(),
                now));
        incidents.flush();
        return new Done(incident);
    }

    private static Optional<Invalid> beganLater(IncidentReport report) {
        return report.startedAt()
                .filter(report.detectedAt()::isBefore)
                .map(_ -> new Invalid("/startedAt", "after-detection"));
    }
}
