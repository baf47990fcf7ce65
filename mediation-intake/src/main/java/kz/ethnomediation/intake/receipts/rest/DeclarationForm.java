package kz.ethnomediation.intake.receipts.rest;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.ethnomediation.intake.declarations.DeclarationOffer;
import kz.ethnomediation.intake.declarations.DeclarationRules.Ethnicity;
import kz.ethnomediation.intake.declarations.DeclarationText;
import kz.ethnomediation.intake.receipts.AlmatyTime;
import kz.ethnomediation.intake.receipts.Wording;
import kz.ethnomediation.intake.wording.Alphabet;
import kz.ethnomediation.platform.problem.Language;
import org.jspecify.annotations.Nullable;

/**
 * The part of the page on which a person may declare. It shows what can be said and never what was said.
 *
 * @param told what has come of it, where something was sent
 */
record DeclarationForm(
        DeclarationOffer offer,
        String language,
        List<Choice> choices,
        @Nullable DeclarationText told) {

    /** One that can be ticked. */
    record Choice(String code, String name) {}

    static DeclarationForm of(DeclarationOffer offer, String language, @Nullable DeclarationText told) {
        var order = Comparator.comparingInt(Ethnicity::rank)
                .thenComparing(one -> words(one.names(), language), Alphabet.of(alphabet(language)));
        var choices = offer.rules().ethnicities().stream()
                .sorted(order)
                .map(one -> new Choice(one.code(), words(one.names(), language)))
                .toList();
        return new DeclarationForm(offer, language, choices, told);
    }

    /** A text in the language of the page. */
    public String say(DeclarationText text) {
        return words(offer.rules().texts().getOrDefault(text, Map.of()), language);
    }

    public String consent() {
        return words(offer.rules().consent().words(), language);
    }

    public String consentText() {
        return offer.rules().consent().version();
    }

    public LocalDate untilOn() {
        return offer.until();
    }

    public String until() {
        return AlmatyTime.day(offer.until());
    }

    public boolean good() {
        return told != DeclarationText.REFUSED;
    }

    private static String words(Map<String, String> texts, String language) {
        return String.join(" / ", new Wording(texts).readIn(language));
    }

    private static Language alphabet(String language) {
        return switch (language.toLowerCase(Locale.ROOT)) {
            case "ru" -> Language.RU;
            case "en" -> Language.EN;
            default -> Language.KK;
        };
    }
}
