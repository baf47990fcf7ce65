package kz.ethnomediation.intake.persons;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes a word of a name as it sounds, in plain Latin letters, so that Kazakh Cyrillic, Russian spelling, the Kazakh Latin
 * alphabets of 2018 and 2021 and the usual passport spellings of one name come out alike: ә/а, ғ/г, қ/к, ң/н, ө/о, ұ/ү/у,
 * һ/х/kh, і/и/ы/й/y, е/ё/ye/yo, ж/zh/j, double letters. What the scripts do not keep apart is not kept apart here.
 */
final class Spelling {

    private static final Map<Integer, String> LETTERS = table("""
            а a, ә a, б b, в v, г g, ғ g, ґ g, д d, е e, ё e, є e, ж zh, җ zh, з z, и i, й i, к k, қ k, л l, м m, н n, ң n, о o, ө o, п p,
            р r, с s, т t, у u, ұ u, ү u, ў u, ӯ u, ф f, х h, һ h, ҳ h, ц ts, ч ch, ҷ ch, ш sh, щ sh, ы i, і i, ї i, ӣ i, э e, ю iu, я ia,
            ä a, á a, ə a, ğ g, ǵ g, ñ n, ń n, ŋ n, ö o, ó o, ü u, ú u, ū u, ý u, ı i, ş sh, š sh, ç ch, č ch, ž zh, ß ss, ł l, ø o,
            j zh, q k, x ks, y i""");

    /** Latin letters that were typed into a Cyrillic word because they look the same. */
    private static final Map<Integer, String> LOOK_ALIKES = table("c с, p р, x х, y у");

    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");

    /** Applied in this order until nothing changes; each shortens the word or takes a c or w away, so this ends. */
    private static final List<Rule> RULES = List.of(
            new Rule("shch|sch", "sh"),
            new Rule("tch", "ch"),
            new Rule("ck", "k"),
            new Rule("c(?!h)(?=[ei])", "ts"),
            new Rule("c(?!h)", "k"),
            new Rule("kh", "h"),
            new Rule("gh", "g"),
            new Rule("dzh", "zh"),
            new Rule("tz", "ts"),
            new Rule("(?<=[aeiou])w", "u"),
            new Rule("w", "v"),
            new Rule("i+[eo]", "e"),
            new Rule("lia(?=.)", "la"));

    private static final Rule DOUBLES = new Rule("(sh|zh|ch|ts|[a-z])\\1+", "$1");

    private record Rule(Pattern pattern, String instead) {

        Rule(String pattern, String instead) {
            this(Pattern.compile(pattern), instead);
        }

        String on(String word) {
            return pattern.matcher(word).replaceAll(instead);
        }
    }

    private Spelling() {}

    /** The word as it sounds; empty where it has no letter or digit. */
    static String folded(String word) {
        return single(sounds(word));
    }

    /** The same with double letters, as needed to tell where {@code -қызы} begins in {@code Серікқызы}. */
    static String sounds(String word) {
        var letters = plain(word);
        var before = "";
        while (!letters.equals(before)) {
            before = letters;
            for (var rule : RULES) {
                letters = rule.on(letters);
            }
        }
        return letters;
    }

    /** A sounding word without double letters. */
    static String single(String sounds) {
        var letters = sounds;
        var before = "";
        while (!letters.equals(before)) {
            before = letters;
            letters = sounds(DOUBLES.on(letters));
        }
        return letters;
    }

    private static String plain(String word) {
        var lower = Normalizer.normalize(Normalizer.normalize(word, Normalizer.Form.NFKC), Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT);
        var own = CYRILLIC.matcher(lower).find() ? replaced(lower, LOOK_ALIKES) : lower;
        return Normalizer.normalize(replaced(own, LETTERS), Normalizer.Form.NFKD)
                .replaceAll("[^a-z0-9]", "");
    }

    private static String replaced(String word, Map<Integer, String> table) {
        return word.codePoints()
                .mapToObj(letter -> table.getOrDefault(letter, Character.toString(letter)))
                .collect(Collectors.joining());
    }

    private static Map<Integer, String> table(String pairs) {
        return Pattern.compile(",\\s*")
                .splitAsStream(pairs)
                .map(pair -> pair.split(" "))
                .collect(Collectors.toUnmodifiableMap(pair -> pair[0].codePointAt(0), pair -> pair[1]));
    }
}
