package kz.ethnomediation.reporting.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to one early-warning signal (EM-1 line 15). A signal is no appeal.
 *
 * @param region where it was observed; a signal does not move
 * @param happenedAt the moment of the step itself: raised, responded …
 * @param replyBy until when a response was due when the step was taken
 * @param effectiveOn the day it happened, in Asia/Almaty
 */
public record SignalFact(
        UUID signalId,
        Step step,
        String region,
        @Nullable String district,
        String riskFactor,
        @Nullable Integer tension,
        Instant happenedAt,
        Instant replyBy,
        LocalDate effectiveOn,
        Instant recordedAt,
        Origin origin) {

    /** What happened to the signal. */
    public enum Step {
        /** Somebody of the network saw something coming. */
        RAISED,
        /** There is something to it. */
        VERIFIED,
        /** There is nothing to it, or nothing for the network. */
        DISMISSED,
        /** It was brought before a higher level. */
        ESCALATED,
        /** Somebody did something about it; may come again. */
        RESPONDED,
        /** It is over. */
        CLOSED
    }
}
