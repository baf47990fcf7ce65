package kz.ethnomediation.registry.mediators;

import java.time.LocalDate;
import java.util.Set;

/** The published list of languages, as it is in force on a day. */
public interface Languages {

    /** The language subtags (BCP 47) in which somebody can mediate. */
    Set<String> tags(LocalDate on);
}
