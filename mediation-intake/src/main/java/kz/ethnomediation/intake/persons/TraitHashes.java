package kz.ethnomediation.intake.persons;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Turns who somebody is into what the index keeps and looks for; beyond this no trait is seen in clear. */
@ApplicationScoped
public class TraitHashes {

    private final IndexKeys keys;

    public TraitHashes(IndexKeys keys) {
        this.keys = keys;
    }

    /** One row of the index for a party. */
    public record Row(String kind, KeyedHash hash) {}

    /** What to keep of a party, under the current key. */
    public List<Row> toKeep(Description who) {
        return who.traits().stream()
                .map(trait ->
                        new Row(trait.kind().name(), keys.current(trait.kind().name(), trait.normal())))
                .toList();
    }

    /** What was asked, for a log that can say whether somebody was looked for and holds no word of it. */
    public KeyedHash ofQuestion(String kind, String text, Collection<Description> persons) {
        var normal = persons.stream()
                .flatMap(who -> who.traits().stream())
                .map(Trait::normal)
                .distinct()
                .sorted()
                .collect(Collectors.joining("|"));
        return keys.current("ASKED " + kind, normal.isEmpty() ? text : normal);
    }

    /** What to look for, under every key that is still known. */
    public List<String> toFind(Collection<Description> persons) {
        return persons.stream()
                .flatMap(who -> who.traits().stream())
                .distinct()
                .flatMap(trait -> keys.all(trait.kind().name(), trait.normal()))
                .map(KeyedHash::hex)
                .toList();
    }
}
