package kz.ethnomediation.intake.persons;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** Makes Kazakh names of nobody and writes them as offices do; its tables are its own, so that they can disprove the fold. */
public final class SyntheticNames {

    private static final List<String> FIRST = List.of(
            "Нұр", "Бақыт", "Жан", "Әй", "Гүл", "Ер", "Шың", "Өмір", "Үміт", "Ғали", "Таң", "Қуан", "Сәуле", "Мақ",
            "Тұр", "Жұма", "Есен", "Ақ", "Ай", "Күн", "Хан", "Сағын", "Ырыс", "Іле", "Дәу", "Қай", "Сұлу", "Мұхтар",
            "Зей", "Ораз");
    private static final List<String> SECOND = List.of(
            "бек", "жан", "ғали", "сұлтан", "гүл", "шаш", "құл", "бай", "хан", "дос", "ман", "ғазы", "мырза", "мұрат",
            "тай", "назар", "әлі", "сара", "шарип", "ия");

    private static final Map<String, String> RUSSIAN =
            Map.of("ә", "а", "ғ", "г", "қ", "к", "ң", "н", "ө", "о", "ұ", "у", "ү", "у", "һ", "х", "і", "и");
    private static final Map<String, String> LATIN_2021 = letters("""
            а a,ә ä,б b,в v,г g,ғ ğ,д d,е e,ж j,з z,и i,й i,к k,қ q,л l,м m,н n,ң ñ,о o,ө ö,п p,р r,с s,т t,у u,ұ ū,ү ü,ф f,х h,һ h,ш ş,\
            ы y,і ı,я ia,ю iu""");
    private static final Map<String, String> PASSPORT = letters("""
            а a,ә a,б b,в v,г g,ғ g,д d,е e,ж zh,з z,и i,й y,к k,қ k,л l,м m,н n,ң n,о o,ө o,п p,р r,с s,т t,у u,ұ u,ү u,ф f,х kh,һ h,\
            ш sh,ы y,і i,я ya,ю yu""");

    private SyntheticNames() {}

    /** A way in which an office writes a name. */
    public enum Script {
        KAZAKH,
        RUSSIAN,
        LATIN,
        PASSPORT,
        LOOSE
    }

    /** One of six hundred names. */
    public static String given(Random random) {
        return FIRST.get(random.nextInt(FIRST.size())) + SECOND.get(random.nextInt(SECOND.size()));
    }

    /** A surname in Kazakh Cyrillic; of a woman or a man. */
    public static String surname(Random random, boolean woman) {
        var stem = given(random);
        var ending = stem.matches(".*[аеиоуыіүұәөяй]") ? "ев" : "ов";
        return (stem.endsWith("й") || stem.endsWith("я") ? stem.substring(0, stem.length() - 1) : stem)
                + ending
                + (woman ? "а" : "");
    }

    /** A name of Kazakh Cyrillic letters in another script. */
    public static String written(String kazakh, Script script, Random random) {
        return switch (script) {
            case KAZAKH -> kazakh;
            case RUSSIAN -> in(kazakh, RUSSIAN);
            case LATIN -> in(kazakh, LATIN_2021);
            case PASSPORT -> in(kazakh, PASSPORT);
            case LOOSE -> loosely(in(kazakh, PASSPORT), random);
        };
    }

    private static String loosely(String passport, Random random) {
        var text = passport;
        if (random.nextBoolean()) {
            text = text.replace("zh", "j");
        }
        if (random.nextBoolean()) {
            text = text.replace("kh", "h");
        }
        if (random.nextBoolean()) {
            text = text.replaceAll("(?<=[aeiou])s(?=[aeiou])", "ss");
        }
        if (random.nextBoolean()) {
            text = text.replaceAll("(^|(?<=[aeiou ]))e", "ye");
        }
        if (random.nextBoolean()) {
            text = text.replace("y", "i");
        }
        return random.nextBoolean() ? text.toUpperCase(java.util.Locale.ROOT) : text;
    }

    private static String in(String kazakh, Map<String, String> table) {
        return kazakh.toLowerCase(java.util.Locale.ROOT)
                .codePoints()
                .mapToObj(Character::toString)
                .map(letter -> table.getOrDefault(letter, letter))
                .collect(Collectors.joining());
    }

    private static Map<String, String> letters(String pairs) {
        return List.of(pairs.split(",")).stream()
                .map(pair -> pair.split(" "))
                .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
    }
}
