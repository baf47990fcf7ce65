package kz.ethnomediation.intake.persons;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import kz.ethnomediation.platform.fieldcrypt.index.BlindHash;
import kz.ethnomediation.platform.fieldcrypt.index.BlindIndex;

/** Turns who somebody is into what the index keeps and looks for; beyond this no trait is seen in clear. */
@ApplicationScoped
public class TraitHashes {

    private final BlindIndex blindIndex;

    public TraitHashes(BlindIndex blindIndex) {
        this.blindIndex = blindIndex;
    }

    /** One row of the index for a party. */
    public record Row(String kind, BlindHash hash) {}

    /** What to keep of a party, under the current key. */
    public List<Row> toKeep(Description who) {
        return who.traits().stream()
                .map(trait -> new Row(
                        trait.kind().name(), blindIndex.write(trait.kind().name(), trait.normal())))
                .toList();
    }

    /** What was asked, for a log that can say whether somebody was looked for and holds no word of it. */
    public BlindHash ofQuestion(String kind, String text, Collection<Description> persons) {
        var normal = persons.stream()
                .flatMap(who -> who.traits().stream())
                .map(Trait::normal)
                .distinct()
                .sorted()
                .collect(Collectors.joining("|"));
        return blindIndex.write("ASKED " + kind, normal.isEmpty() ? text : normal);
    }

    /** What to look for, under every key that is still known. */
    public List<String> toFind(Collection<Description> persons) {
        return persons.stream()
                .flatMap(who -> who.traits().stream())
                .distinct()
                .flatMap(trait -> blindIndex.lookUp(trait.kind().name(), trait.normal()).stream())
                .map(BlindHash::hex)
                .toList();
    }
}
