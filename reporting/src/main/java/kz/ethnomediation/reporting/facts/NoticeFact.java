package kz.ethnomediation.reporting.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to one notice to somebody outside the network.
 *
 * @param code kind of an issued notice, way of one that was delivered or came back, result of one that was closed
 * @param dueOn the last day on which an issued notice is delivered in time; there exactly where it is issued
 * @param region where the appeal counted then
 */
public record NoticeFact(
        UUID noticeId,
        UUID appealId,
        Step step,
        String code,
        @Nullable LocalDate dueOn,
        String region,
        LocalDate effectiveOn,
        Instant recordedAt,
        Origin origin) {

    /** What happened to the notice. */
    public enum Step {
        /** It was made, and must reach its recipient. */
        ISSUED,
        /** It reached its recipient. */
        DELIVERED,
        /** What seemed to have reached its recipient came back. */
        UNDELIVERED,
        /** Somebody has closed it: nobody need deliver it any more. */
        CLOSED
    }

    public NoticeFact {
        if ((step == Step.ISSUED) != (dueOn != null)) {
            throw new IllegalArgumentException("A term belongs to an issued notice and to nothing else: " + step);
        }
    }
}
