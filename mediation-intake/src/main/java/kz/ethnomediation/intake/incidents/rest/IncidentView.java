package kz.ethnomediation.intake.incidents.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.incidents.AffectedData;
import kz.ethnomediation.intake.incidents.AffectedPart;
import kz.ethnomediation.intake.incidents.Incident;
import kz.ethnomediation.intake.incidents.IncidentEnding;
import kz.ethnomediation.intake.incidents.IncidentJournal;
import kz.ethnomediation.intake.incidents.IncidentKind;
import kz.ethnomediation.intake.incidents.IncidentState;
import kz.ethnomediation.intake.incidents.ReadIncident;
import kz.ethnomediation.intake.incidents.ToldBy;
import kz.ethnomediation.platform.workdays.AlmatyDay;
import org.jspecify.annotations.Nullable;

/**
 * An incident. A line of a list, and the answer of a verb, hold neither words nor steps.
 *
 * @param late whether the authority was not told in time, or has still to be told though the day is past
 * @param words what happened; for the officer, of one incident
 */
record IncidentView(
        UUID id,
        IncidentKind kind,
        IncidentState state,
        List<AffectedData> data,
        List<AffectedPart> parts,
        @Nullable Integer persons,
        @Nullable Instant startedAt,
        Instant detectedAt,
        LocalDate notifyBy,
        boolean late,
        String termsPolicy,
        String calendarVersion,
        @Nullable Instant authorityToldAt,
        long personsTold,
        @Nullable IncidentEnding ending,
        String recordedBy,
        Instant recordedAt,
        @Nullable String words,
        @Nullable List<StepView> steps) {

    /** One step; reference and words for the officer only. */
    record StepView(
            String verb,
            String actor,
            @Nullable ToldBy by,
            @Nullable Integer persons,
            @Nullable IncidentEnding ending,
            @Nullable String reference,
            @Nullable String words,
            Instant occurredAt,
            Instant recordedAt) {

        static StepView of(IncidentJournal.Entry entry) {
            return new StepView(
                    entry.verb(),
                    entry.actor(),
                    entry.by().orElse(null),
                    entry.persons().orElse(null),
                    entry.ending().orElse(null),
                    entry.reference().orElse(null),
                    entry.words().orElse(null),
                    entry.occurredAt(),
                    entry.recordedAt());
        }
    }

    static IncidentView line(Incident incident, Instant now) {
        return of(incident, now, Optional.empty(), null);
    }

    static IncidentView whole(ReadIncident.Seen seen, Instant now) {
        return of(
                seen.incident(),
                now,
                seen.words(),
                seen.steps().stream().map(StepView::of).toList());
    }

    private static IncidentView of(
            Incident incident, Instant now, Optional<String> words, @Nullable List<StepView> steps) {
        return new IncidentView(
                incident.id(),
                incident.kind(),
                incident.state(),
                incident.data(),
                incident.parts(),
                incident.persons().orElse(null),
                incident.startedAt().orElse(null),
                incident.detectedAt(),
                incident.term().notifyBy(),
                incident.isLate(AlmatyDay.of(now)),
                incident.term().policy(),
                incident.term().calendar(),
                incident.authorityToldAt().orElse(null),
                incident.personsTold(),
                incident.ending().orElse(null),
                incident.recordedBy(),
                incident.recordedAt(),
                words.orElse(null),
                steps);
    }
}
