package kz.ethnomediation.registry.reference;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import kz.ethnomediation.platform.reference.ListVersion;

/** The versions of all published lists. */
public interface KeptLists {

    /** Each of the lists in force on the day, by name; all of them where none is named, and an unknown one is left out. */
    List<ListVersion> eachInForce(Collection<String> names, LocalDate on);

    /** Lets one transaction at a time publish a list, until it ends, and tells the place of the next version; only ever asked once in it. */
    Place next(String name);

    /** Keeps a new version under the place that was told. */
    void keep(Publication publication);

    /**
     * Where a version stands.
     *
     * @param version its number, from {@link Publication#FIRST_VERSION} on
     * @param sequence its event in the list's own count, from 1 without a gap
     */
    record Place(int version, long sequence) {}
}
