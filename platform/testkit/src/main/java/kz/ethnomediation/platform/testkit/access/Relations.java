package kz.ethnomediation.platform.testkit.access;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/** What the words of the table mean: whether somebody stands in a relation to an object. The oracle of every probe. */
final class Relations {

    /** The relation in which nobody stands outside. */
    static final String ANY = "any";

    private final Map<String, BiPredicate<Persona, Existing>> meanings = new TreeMap<>(Map.of(
            ANY,
            (who, object) -> true,
            "territory",
            (who, object) -> who.covers(object.region()),
            "own",
            (who, object) -> object.owner().equals(who.login()),
            "assigned",
            (who, object) -> who.mediator().isPresent() && object.mediator().equals(who.mediator())));

    void add(String word, BiPredicate<Persona, Existing> meaning) {
        if (meanings.putIfAbsent(word, meaning) != null) {
            throw new IllegalArgumentException("the relation has a meaning already: " + word);
        }
    }

    boolean holds(String word, Persona who, Existing object) {
        var meaning = meanings.get(word);
        if (meaning == null) {
            throw new IllegalArgumentException("the table says \"%s\", which means nothing here".formatted(word));
        }
        return meaning.test(who, object);
    }
}
