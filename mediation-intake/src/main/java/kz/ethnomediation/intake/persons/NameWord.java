package kz.ethnomediation.intake.persons;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One word of a name, folded.
 *
 * @param text as it sounds, without the endings that only tell a person's sex
 * @param patronymic stem, where the word ends like a father's name
 * @param initial whether only the first letter was given
 */
record NameWord(String text, Optional<String> patronymic, boolean initial) {

    private static final Pattern WORD = Pattern.compile("([\\p{L}\\p{M}\\p{N}'’‘ʼʹʺ′`´\"\\p{Pd}]+)(\\.?)");
    private static final Pattern PATRONYMIC =
            Pattern.compile("(.{2,}?)(?:ovich|evich|ovna|evna|ichna|uli|kizi|ogli|ugli|gizi)");
    private static final Pattern OF_A_WOMAN = Pattern.compile("(.{2,}(?:ov|ev|in))a");
    private static final Pattern ADJECTIVE_OF_A_WOMAN = Pattern.compile("(.{2,})skaia");
    private static final Pattern SURNAME = Pattern.compile(".{2,}(?:ov|ev|in|ski|enko)");
    private static final Pattern FIRST_SOUND = Pattern.compile("(?:zh|sh|ch|ts|.)");

    /** Written apart, these belong to the word before them: {@code Серік ұлы}. */
    private static final Set<String> SON_OR_DAUGHTER = Set.of("uli", "kizi", "ogli", "ugli", "gizi");

    /** The words of a name in the order given. */
    static List<NameWord> of(String name) {
        var words = new ArrayList<NameWord>();
        var last = "";
        var matcher = WORD.matcher(name);
        while (matcher.find()) {
            var abbreviated = !matcher.group(2).isEmpty();
            for (var part : parts(matcher.group(1))) {
                var sounds = Spelling.sounds(part);
                if (SON_OR_DAUGHTER.contains(sounds)) {
                    // Behind nothing but an initial it is no name of its own.
                    sounds = isOneLetter(Spelling.single(last)) || last.isEmpty() ? "" : last + sounds;
                    if (!sounds.isEmpty()) {
                        words.removeLast();
                    }
                }
                if (!sounds.isEmpty()) {
                    words.add(of(sounds, abbreviated || isOneLetter(part) || isOneLetter(Spelling.single(sounds))));
                    last = sounds;
                }
            }
        }
        return words;
    }

    private static boolean isOneLetter(String text) {
        return text.codePointCount(0, text.length()) == 1;
    }

    private static NameWord of(String sounds, boolean initial) {
        if (initial) {
            return new NameWord(firstSound(sounds), Optional.empty(), true);
        }
        return father(sounds)
                .or(() -> father(Spelling.single(sounds)))
                .map(stem -> new NameWord(patronymicText(stem), Optional.of(stem), false))
                .orElseGet(() -> new NameWord(withoutSex(Spelling.single(sounds)), Optional.empty(), false));
    }

    /** The stem of a father's name, where the word ends like one. */
    private static Optional<String> father(String sounds) {
        var fathers = PATRONYMIC.matcher(sounds);
        return fathers.matches()
                ? Optional.of(stem(Spelling.single(fathers.group(1)))).filter(stem -> stem.length() > 1)
                : Optional.empty();
    }

    /** Two surnames joined by a hyphen are two words; any other hyphen is only a way to write one word. */
    private static List<String> parts(String word) {
        var parts = List.of(word.split("\\p{Pd}"));
        var surnames = parts.size() == 2
                && parts.stream().allMatch(part -> endsLikeSurname(withoutSex(Spelling.folded(part))));
        return surnames ? parts : List.of(word.replaceAll("\\p{Pd}", ""));
    }

    private static String withoutSex(String folded) {
        var woman = OF_A_WOMAN.matcher(folded);
        if (woman.matches()) {
            return woman.group(1);
        }
        var adjective = ADJECTIVE_OF_A_WOMAN.matcher(folded);
        return adjective.matches() ? adjective.group(1) + "ski" : folded;
    }

    /** Абайұлы and Абаевич: the glide at the end of a father's name is written in one of them only. */
    private static String stem(String father) {
        return father.length() > 2 && father.endsWith("i") ? father.substring(0, father.length() - 1) : father;
    }

    static boolean endsLikeSurname(String folded) {
        return SURNAME.matcher(folded).matches();
    }

    /** One written form for a stem, which folds to the same stem. */
    static String patronymicText(String stem) {
        return stem + " uli";
    }

    static String firstSound(String folded) {
        var first = FIRST_SOUND.matcher(folded);
        return first.lookingAt() ? first.group() : "";
    }

    /** The first sound, which is all there is of an initial. */
    String sound() {
        return firstSound(text);
    }
}
