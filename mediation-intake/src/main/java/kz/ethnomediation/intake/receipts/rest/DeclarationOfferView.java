package kz.ethnomediation.intake.receipts.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.ethnomediation.intake.declarations.DeclarationOffer;
import kz.ethnomediation.intake.declarations.DeclarationRules.Ethnicity;

/**
 * What the holder of a coupon may declare, and for what; never what was declared.
 *
 * @param consentText the version of the text to be consented to
 * @param consent its words by language
 * @param until the last day in Asia/Almaty on which it can be declared, changed or withdrawn
 */
record DeclarationOfferView(
        String legalGround,
        String publishedTable,
        String consentText,
        Map<String, String> consent,
        LocalDate until,
        List<Choice> ethnicities) {

    /**
     * One that can be declared.
     *
     * @param names by language
     */
    record Choice(String code, Map<String, String> names) {

        static Choice of(Ethnicity ethnicity) {
            return new Choice(ethnicity.code(), ethnicity.names());
        }
    }

    static DeclarationOfferView of(DeclarationOffer offer) {
        var rules = offer.rules();
        return new DeclarationOfferView(
                offer.purpose().legalGround(),
                offer.purpose().publishedTable(),
                rules.consent().version(),
                rules.consent().words(),
                offer.until(),
                rules.ethnicities().stream().map(Choice::of).toList());
    }
}
