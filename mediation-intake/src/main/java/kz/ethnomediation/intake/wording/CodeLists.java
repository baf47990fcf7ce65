package kz.ethnomediation.intake.wording;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** The service's dated copies of the published lists. */
public interface CodeLists {

    /** Those of the lists {@code names} that are in force on the day, each with the codes that are valid then. */
    List<CodeList> inForce(Collection<String> names, LocalDate on);

    /** The same lists with all their codes, also those that are valid no longer or not yet. */
    List<CodeList> whole(Collection<String> names, LocalDate on);
}
