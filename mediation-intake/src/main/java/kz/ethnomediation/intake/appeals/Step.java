package kz.ethnomediation.intake.appeals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When a verb took effect, when it is written down, and why it was taken.
 *
 * @param on day in Asia/Almaty
 * @param reason in the words of who takes it; for the history only
 */
public record Step(LocalDate on, Instant now, Optional<String> reason) {

    /** One that needs no reason. */
    public static Step of(LocalDate on, Instant now) {
        return new Step(on, now, Optional.empty());
    }

    @Override
    public String toString() {
        return "Step[" + on + "]";
    }
}
