package kz.ethnomediation.registry.particulars;

import java.time.LocalDate;
import java.util.Set;

/** The published lists that particulars speak in, as they are in force on a day. */
public interface KnownCodes {

    /** Codes of {@code categories}: the fields of mediation. */
    Set<String> specialisations(LocalDate on);

    /** KATO codes of districts; the first two digits are those of the region. */
    Set<String> districts(LocalDate on);
}
