package kz.ethnomediation.cases.emergency;

import java.time.Duration;
import java.util.Optional;
import kz.ethnomediation.cases.codes.EmergencyReason;

/**
 * Why somebody asks for emergency access.
 *
 * @param words for the second person; in no event, no task and no answer but the review's
 * @param length the longest that the policy allows where it is not said
 */
public record Plea(EmergencyReason reason, String words, Optional<Duration> length) {
    @Override
    public String toString() {
        return "Plea[" + reason + "]";
    }
}
