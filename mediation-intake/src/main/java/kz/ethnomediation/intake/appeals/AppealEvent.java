package kz.ethnomediation.intake.appeals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Something that has happened to an appeal; each becomes one history row, and those that others must know one event. */
public sealed interface AppealEvent {

    Stamp stamp();

    /**
     * What every event says.
     *
     * @param effectiveOn day in Asia/Almaty on which it happened
     * @param recordedAt the writer's clock
     * @param attributes what the appeal is counted by, as it now stands
     */
    record Stamp(
            LocalDate effectiveOn,
            Instant recordedAt,
            CountingAttributes attributes,
            Optional<AppealStatus> from,
            AppealStatus to) {}

    /**
     * One that the other services are told.
     */
    sealed interface Published extends AppealEvent {
        /** Position among the published events of this appeal, from 1 without gaps. */
        long sequence();
    }

    record Registered(Stamp stamp, long sequence, Instant receivedAt, Instant registeredAt) implements Published {}

    record Triaged(Stamp stamp, long sequence, ScopeAnswers answers) implements Published {}

    record Accepted(
            Stamp stamp,
            long sequence,
            ScopeAnswers answers,
            Optional<UUID> assignTo,
            Optional<Consultation> consultation)
            implements Published {}

    /** The case moved, and the appeal shows it; the case's own event has told everybody already. */
    record CaseMoved(Stamp stamp, CaseStage stage, Optional<CaseOutcome> outcome) implements AppealEvent {}
}
