package kz.ethnomediation.cases.emergency.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.Optional;
import kz.ethnomediation.cases.codes.EmergencyReason;
import kz.ethnomediation.cases.emergency.Plea;
import org.jspecify.annotations.Nullable;

/**
 * Why a sealed case has to be read now. Never printed, because the words are free text.
 *
 * @param hours as long as the policy allows where it is not said
 */
record EmergencyRequest(
        @NotNull EmergencyReason reason,
        @NotBlank @Size(max = 2000) String words,
        @Min(1) @Max(1000) @Nullable Integer hours) {

    Plea asPlea() {
        return new Plea(reason, words, Optional.ofNullable(hours).map(Duration::ofHours));
    }

    @Override
    public String toString() {
        return "EmergencyRequest[redacted]";
    }
}
