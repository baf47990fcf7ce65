package kz.ethnomediation.intake.subjects;

import java.time.Instant;
import kz.ethnomediation.platform.subjects.RequestKind;

/** How long a request may take, by the policy in force. */
public interface RequestTerms {

    /** The term of a request made at that moment, in working days from the day after. */
    RequestTerm of(RequestKind kind, Instant requestedAt);
}
