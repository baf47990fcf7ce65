package kz.ethnomediation.intake.incidents;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import kz.ethnomediation.platform.workdays.Deadline;

/**
 * The authority's clock: by when it has to be told, and under which policy and calendar that was counted (domain rules 50, 55).
 *
 * @param notifyBy the last day, in Asia/Almaty
 * @param policy {@code incident-terms-1}
 * @param calendar {@code holidays-2 moved-days-1}
 */
@Embeddable
public record IncidentTerm(
        LocalDate notifyBy,
        @Column(name = "terms_policy") String policy,
        @Column(name = "calendar_version") String calendar) {

    /** The term as it was counted. */
    public static IncidentTerm of(Deadline deadline) {
        return new IncidentTerm(deadline.lastDay(), deadline.term().version(), deadline.calendarVersion());
    }
}
