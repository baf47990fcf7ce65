package kz.ethnomediation.reporting.facts.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.ethnomediation.platform.outbox.ReceivedEvent;
import kz.ethnomediation.reporting.facts.SignalFact;
import kz.ethnomediation.reporting.facts.SignalFact.Step;
import org.jspecify.annotations.Nullable;

/** What reporting reads of an event about a signal. */
record SignalEvent(
        UUID signalId,
        LocalDate effectiveOn,
        Instant recordedAt,
        String region,
        @Nullable String district,
        String riskFactor,
        @Nullable Integer tension,
        Instant raisedAt,
        Instant replyBy,
        @Nullable Instant respondedAt) {

    static SignalFact step(ReceivedEvent event, Step step) {
        var data = event.dataAs(SignalEvent.class);
        return new SignalFact(
                data.signalId,
                step,
                data.region,
                data.district,
                data.riskFactor,
                data.tension,
                data.happenedAt(step),
                data.replyBy,
                data.effectiveOn,
                data.recordedAt,
                Origins.of(event));
    }

    /** The moments that the response gap is measured between; of the other steps the day is enough. */
    private Instant happenedAt(Step step) {
        if (step == Step.RAISED) {
            return raisedAt;
        }
        return respondedAt == null ? recordedAt : respondedAt;
    }
}
