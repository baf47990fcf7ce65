package kz.ethnomediation.intake.terms;

import java.time.LocalTime;

/** When an office is open on a working day, both ends included; its break for lunch closes nothing. */
public record OfficeHours(LocalTime opens, LocalTime closes) {

    public OfficeHours {
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("an office opens before it closes");
        }
    }
}
