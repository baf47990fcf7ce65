package kz.ethnomediation.registry.reference;

import java.util.List;
import java.util.SortedSet;
import kz.ethnomediation.platform.reference.ListVersion;

/** The answer to a question for lists: all that were asked for, or none. */
public sealed interface CodeListsReading {

    /** The versions in force, by name. */
    record Found(List<ListVersion> lists) implements CodeListsReading {
        public Found {
            lists = List.copyOf(lists);
        }
    }

    /** No lists of these names are in force on the day. */
    record Unknown(SortedSet<String> names) implements CodeListsReading {}
}
