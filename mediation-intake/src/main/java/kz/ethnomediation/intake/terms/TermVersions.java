package kz.ethnomediation.intake.terms;

import kz.ethnomediation.platform.workdays.Deadline;

/**
 * Which policy and which calendar a term was counted under, as they are stored with it (domain rule 55).
 *
 * @param policy {@code term-policy-1}
 * @param calendar {@code holidays-2 moved-days-1}
 */
public record TermVersions(String policy, String calendar) {

    /** Those of a deadline. */
    public static TermVersions of(Deadline deadline) {
        return new TermVersions(deadline.term().version(), deadline.calendarVersion());
    }
}
