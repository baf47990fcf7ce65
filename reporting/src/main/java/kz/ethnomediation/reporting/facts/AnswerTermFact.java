package kz.ethnomediation.reporting.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of the term in which one appeal must be answered (EM-1 line 10).
 *
 * @param answerBy the last day of the term after this step; an answer need not repeat it
 * @param effectiveOn the day it happened, in Asia/Almaty
 */
public record AnswerTermFact(
        UUID appealId,
        Step step,
        @Nullable LocalDate answerBy,
        LocalDate effectiveOn,
        Instant recordedAt,
        Origin origin) {

    /** What happened to the term. */
    public enum Step {
        /** It began with the registration. */
        SET,
        /** It ends on another day. */
        MOVED,
        /** The applicant was answered: it is over. */
        ANSWERED
    }

    public AnswerTermFact {
        if (step != Step.ANSWERED && answerBy == null) {
            throw new IllegalArgumentException("A term has its last day: " + step);
        }
    }
}
