package kz.ethnomediation.intake.persons;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The name of a body or a group, as it can be compared: folded, without its legal form in any of three languages. */
final class BodyName {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** Folded: ТОО, ЖШС, АО, АҚ, ИП, ЖК, ОО, ҚБ, КГУ, КММ, КГП, КМК, ПК, ӨК, ОСИ, МИБ, КСК, ПИК, ЖСК, LLP, Ltd, Inc. */
    private static final Set<String> LEGAL_FORMS = Set.of(
            "to", "zhshs", "ao", "ak", "ip", "zhk", "o", "kb", "kgu", "km", "kgp", "kmk", "pk", "ok", "osi", "mib",
            "ksk", "pik", "lp", "zhsk", "ltd", "inc");

    private BodyName() {}

    static String folded(String name) {
        return BETWEEN_WORDS
                .splitAsStream(name)
                .map(Spelling::folded)
                .filter(word -> !word.isEmpty() && !LEGAL_FORMS.contains(word))
                .collect(Collectors.joining(" "));
    }
}
