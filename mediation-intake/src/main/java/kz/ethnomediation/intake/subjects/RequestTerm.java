package kz.ethnomediation.intake.subjects;

import java.time.LocalDate;
import kz.ethnomediation.platform.workdays.Deadline;

/**
 * By when a request has to be answered, and under which policy and calendar that was counted (domain rule 55).
 *
 * @param answerBy the last day, in Asia/Almaty
 * @param policy {@code subject-request-terms-1}
 * @param calendar {@code holidays-2 moved-days-1}
 */
public record RequestTerm(LocalDate answerBy, String policy, String calendar) {

    /** The term as it was counted. */
    public static RequestTerm of(Deadline deadline) {
        return new RequestTerm(deadline.lastDay(), deadline.term().version(), deadline.calendarVersion());
    }
}
