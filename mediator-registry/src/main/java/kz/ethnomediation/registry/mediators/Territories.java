package kz.ethnomediation.registry.mediators;

import java.time.LocalDate;
import java.util.Set;

/** The published list of territories, as it is in force on a day. */
public interface Territories {

    /** The codes of the region-level units (ISO 3166-2, {@code KZ-61}) that exist on the day. */
    Set<String> regions(LocalDate on);
}
