package kz.ethnomediation.intake.incidents;

import java.time.Instant;

/** How long there is to tell the authority, by the policy in force. */
public interface IncidentTerms {

    /** The term of what was detected at that moment, in working days from the day after. */
    IncidentTerm of(Instant detectedAt);
}
