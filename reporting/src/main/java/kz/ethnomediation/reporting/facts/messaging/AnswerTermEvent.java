package kz.ethnomediation.reporting.facts.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.platform.outbox.ReceivedEvent;
import kz.ethnomediation.reporting.facts.AnswerTermFact;
import kz.ethnomediation.reporting.facts.AnswerTermFact.Step;
import org.jspecify.annotations.Nullable;

/** What reporting reads of an event that says something of an appeal's answer term. */
record AnswerTermEvent(
        UUID appealId,
        LocalDate effectiveOn,
        Instant recordedAt,
        @Nullable LocalDate answerBy) {

    /** The term that began with a registration; none for an appeal without one, as with a line of a paper journal. */
    static Optional<AnswerTermFact> set(ReceivedEvent event) {
        var data = event.dataAs(AnswerTermEvent.class);
        return data.answerBy == null ? Optional.empty() : Optional.of(data.fact(Step.SET, event));
    }

    static AnswerTermFact moved(ReceivedEvent event) {
        return event.dataAs(AnswerTermEvent.class).fact(Step.MOVED, event);
    }

    static AnswerTermFact answered(ReceivedEvent event) {
        return event.dataAs(AnswerTermEvent.class).fact(Step.ANSWERED, event);
    }

    private AnswerTermFact fact(Step step, ReceivedEvent event) {
        return new AnswerTermFact(appealId, step, answerBy, effectiveOn, recordedAt, Origins.of(event));
    }
}
