package kz.ethnomediation.intake.persons;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A person's name as it can be compared over scripts and spellings: the words of surname and given name in no order, the
 * father's name apart where three words or more are given, and initials. Pure and deterministic.
 *
 * @param words folded, sorted; surnames of women without their ending (Иванова is {@code ivanov})
 * @param patronymic stem of the father's name, the same for {@code -ұлы}, {@code -қызы}, {@code -ович} and {@code -овна}
 * @param initials first sounds of words that were given by their initial only, in the order given
 */
record NameFold(List<String> words, Optional<String> patronymic, List<String> initials) {

    /** More words than these are no person's name. */
    private static final int MOST_WORDS = 6;

    NameFold {
        words = List.copyOf(words);
        initials = List.copyOf(initials);
    }

    static NameFold of(String name) {
        var words = new ArrayList<NameWord>();
        var initials = new ArrayList<String>();
        for (var word : NameWord.of(name).stream().limit(MOST_WORDS).toList()) {
            if (word.initial()) {
                initials.add(word.sound());
            } else {
                words.add(word);
            }
        }
        var patronymic = words.size() < 3
                ? Optional.<NameWord>empty()
                : words.stream().filter(word -> word.patronymic().isPresent()).reduce((first, last) -> last);
        patronymic.ifPresent(words::remove);
        return new NameFold(
                sorted(words.stream().map(NameWord::text).toList()),
                patronymic.flatMap(NameWord::patronymic),
                initials);
    }

    /** The fold as one text; to fold it again gives the same. */
    String text() {
        return String.join(
                " ",
                Stream.of(
                                words.stream(),
                                patronymic.map(NameWord::patronymicText).stream(),
                                initials.stream().map(initial -> initial + "."))
                        .flatMap(parts -> parts)
                        .toList());
    }

    /**
     * Surname with initial, all ways in which the name can be read: by the words that end like a surname, or by any word
     * where none does. Two spellings of a name have one of these in common; a name of one word has itself only.
     */
    Set<String> surnamesWithInitial() {
        var ended = words.stream().filter(NameWord::endsLikeSurname).toList();
        var surnames = ended.isEmpty() ? words : ended;
        var found = new TreeSet<String>();
        for (var surname : surnames) {
            var others = new ArrayList<>(words);
            others.remove(surname);
            Stream.concat(others.stream().map(NameWord::firstSound), initials.stream())
                    .forEach(initial -> found.add(surname + " " + initial));
            if (others.isEmpty() && initials.isEmpty()) {
                found.add(surname);
            }
        }
        return Collections.unmodifiableSet(found);
    }

    /** How far this name and {@code other} can be the same person's. */
    NameAgreement agreementWith(NameFold other) {
        if (words.isEmpty() || other.words.isEmpty() || contradicts(other.patronymic, patronymic)) {
            return NameAgreement.NONE;
        }
        if (words.size() == 1 && other.words.size() == 1 && initials.isEmpty() && other.initials.isEmpty()) {
            return words.equals(other.words) ? NameAgreement.NAME : NameAgreement.NONE;
        }
        if (words.size() >= 2 && other.words.size() >= 2) {
            return agreementOfWords(other);
        }
        return words.size() < other.words.size() ? abbreviates(other) : other.abbreviates(this);
    }

    private NameAgreement agreementOfWords(NameFold other) {
        var fewer = words.size() <= other.words.size() ? words : other.words;
        var more = fewer.equals(words) ? other.words : words;
        if (!without(more, fewer)
                .map(rest -> rest.size() == more.size() - fewer.size())
                .orElse(false)) {
            return NameAgreement.NONE;
        }
        if (contradictsInitial(other) || other.contradictsInitial(this)) {
            return NameAgreement.NONE;
        }
        return patronymic.isPresent() && patronymic.equals(other.patronymic) ? NameAgreement.WHOLE : NameAgreement.NAME;
    }

    /** This name has one word and initials; {@code full} may have the same or the whole words. */
    private NameAgreement abbreviates(NameFold full) {
        var rest = without(full.words, words);
        if (rest.isEmpty() || initials.isEmpty()) {
            return NameAgreement.NONE;
        }
        var given = initials.getFirst();
        var fits = rest.get().isEmpty()
                ? !full.initials.isEmpty() && full.initials.getFirst().equals(given)
                : rest.get().stream().map(NameWord::firstSound).anyMatch(given::equals);
        var fatherFits = initials.size() < 2
                || !contradicts(full.patronymic.map(NameWord::firstSound), Optional.of(initials.get(1)));
        return fits && fatherFits ? NameAgreement.INITIAL : NameAgreement.NONE;
    }

    /** Whether the other's father is given by an initial that does not begin this one's patronymic. */
    private boolean contradictsInitial(NameFold other) {
        return contradicts(
                patronymic.map(NameWord::firstSound), other.initials.stream().findFirst());
    }

    private static boolean contradicts(Optional<String> one, Optional<String> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    /** What is left of {@code all} without {@code part}; empty where a word of the part is missing. */
    private static Optional<List<String>> without(List<String> all, List<String> part) {
        var rest = new ArrayList<>(all);
        for (var word : part) {
            if (!rest.remove(word)) {
                return Optional.empty();
            }
        }
        return Optional.of(rest);
    }

    private static List<String> sorted(List<String> words) {
        return words.stream().sorted().toList();
    }

    @Override
    public String toString() {
        return "NameFold[" + words.size() + "]";
    }
}
