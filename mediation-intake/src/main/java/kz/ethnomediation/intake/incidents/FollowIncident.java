package kz.ethnomediation.intake.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.incidents.IncidentOutcome.Done;
import kz.ethnomediation.intake.incidents.IncidentOutcome.Invalid;
import kz.ethnomediation.platform.caller.Caller;

/** Takes a step about an incident: the authority is told, people are told, it is over (domain rule 50). */
@ApplicationScoped
public class FollowIncident {

    private final Incidents incidents;
    private final IncidentJournal journal;
    private final InstantSource clock;

    public FollowIncident(Incidents incidents, IncidentJournal journal, InstantSource clock) {
        this.incidents = incidents;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Which incident, by whom and when.
     *
     * @param revision the one that the caller read
     * @param occurredAt when it happened, now where absent
     * @param words what is to be said of it; kept as ciphertext
     */
    public record Request(
            UUID id, long revision, Optional<Instant> occurredAt, Optional<String> words, Caller officer) {

        @Override
        public String toString() {
            return "Request[" + id + "]";
        }
    }

    /** Done, or why not: unknown, stale, at a moment that cannot be, or of a state that forbids it. */
    @Transactional
    public IncidentOutcome follow(Request request, IncidentStep step) {
        var found = incidents.byId(request.id());
        if (found.isEmpty()) {
            return new IncidentOutcome.Unknown();
        }
        var incident = found.get();
        if (incident.revision() != request.revision()) {
            return new IncidentOutcome.Stale(incident.revision());
        }
        var now = clock.instant();
        var at = request.occurredAt()
                .map(given -> given.truncatedTo(ChronoUnit.MICROS))
                .orElse(now);
        var refusal = refusal(incident, at, now);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var outcome = incident.take(step, at);
        if (outcome instanceof Done) {
            journal.add(entry(request, step, at, now));
            incidents.flush();
        }
        return outcome;
    }

    private static Optional<Invalid> refusal(Incident incident, Instant at, Instant now) {
        return IncidentTimes.refusal("/occurredAt", at, now)
                .or(() -> at.isBefore(incident.detectedAt())
                        ? Optional.of(new Invalid("/occurredAt", "before-detection"))
                        : Optional.empty());
    }

    private static IncidentJournal.Entry entry(Request request, IncidentStep step, Instant at, Instant now) {
        var facts = Facts.of(step);
        return new IncidentJournal.Entry(
                request.id(),
                facts.verb(),
                request.officer().subject(),
                facts.by(),
                facts.persons(),
                facts.ending(),
                facts.reference(),
                request.words(),
                at,
                now);
    }

    /** What the journal keeps of a step. */
    private record Facts(
            String verb,
            Optional<ToldBy> by,
            Optional<Integer> persons,
            Optional<IncidentEnding> ending,
            Optional<String> reference) {

        static Facts of(IncidentStep step) {
            Optional<ToldBy> nobody = Optional.empty();
            return switch (step) {
                case IncidentStep.AuthorityTold(var reference) ->
                    new Facts("authority-told", nobody, Optional.empty(), Optional.empty(), Optional.of(reference));
                case IncidentStep.PersonsTold(var by, var persons) ->
                    new Facts(
                            "persons-told", Optional.of(by), Optional.of(persons), Optional.empty(), Optional.empty());
                case IncidentStep.Ended(var ending) ->
                    new Facts("closed", nobody, Optional.empty(), Optional.of(ending), Optional.empty());
            };
        }
    }
}
