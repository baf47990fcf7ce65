package kz.ethnomediation.registry.organisations;

import java.time.LocalDate;

/** The published lists that organisations, meetings and trainings take their codes from, as they are in force on a day. */
public interface PublishedCodes {

    /** Whether the region-level unit exists on the day. */
    boolean hasRegion(String region, LocalDate on);

    /** Whether it is a district of that region. */
    boolean hasDistrict(String district, String region, LocalDate on);

    /** Whether the language has a name in the list "languages". */
    boolean hasLanguage(String language, LocalDate on);
}
