package kz.ethnomediation.registry.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import kz.ethnomediation.platform.reference.ListVersion;

/** Gives published lists to whoever asks: they are public. */
@ApplicationScoped
public class ReadCodeLists {

    private final KeptLists lists;

    public ReadCodeLists(KeptLists lists) {
        this.lists = lists;
    }

    /** The versions in force on the day, of all lists where none is named; an unknown name refuses the whole question. */
    @Transactional
    public CodeListsReading read(Set<String> names, LocalDate on) {
        var found = lists.eachInForce(names, on);
        var missing = new TreeSet<>(names);
        found.stream().map(ListVersion::name).forEach(missing::remove);
        return missing.isEmpty() ? new CodeListsReading.Found(found) : new CodeListsReading.Unknown(missing);
    }
}
