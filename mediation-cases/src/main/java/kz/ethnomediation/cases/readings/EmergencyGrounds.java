package kz.ethnomediation.cases.readings;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Why somebody may read a sealed case in spite of its seal. */
public interface EmergencyGrounds {

    /** The reason of the emergency access under the present seal that runs at {@code now}; none where there is none. */
    Optional<String> ground(UUID caseId, String person, Instant now);
}
