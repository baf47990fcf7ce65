package kz.ethnomediation.intake.appeals;

import java.time.LocalDate;

/** The published lists, as they are in force on a day. */
public interface CodesInForce {

    /** Whether the region-level unit (ISO 3166-2, {@code KZ-61}) exists on the day. */
    boolean hasRegion(String region, LocalDate on);

    /** Whether the version of the consent text, {@code 2026-1}, may be shown on the day. */
    boolean hasConsentText(String version, LocalDate on);

    /** The newest version of the consent text on the day. */
    String consentTextInForce(LocalDate on);
}
