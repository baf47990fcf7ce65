package kz.ethnomediation.intake.receipts.rest;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.ethnomediation.intake.declarations.DeclarationText;
import kz.ethnomediation.intake.receipts.AlmatyTime;
import kz.ethnomediation.intake.receipts.PublicReceipt;
import kz.ethnomediation.intake.receipts.ReceiptText;
import kz.ethnomediation.intake.receipts.ReceiptTexts;
import kz.ethnomediation.intake.receipts.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The page on which people check a coupon: no script, nothing from elsewhere.
 *
 * @param number as typed, for the form
 * @param code as typed, for the form
 * @param wrong why no coupon is shown, where one was asked for
 * @param facts what the holder of a genuine coupon is told
 * @param declaration what such a holder is offered besides, where people may declare
 */
record CheckPage(
        String language,
        ReceiptTexts texts,
        List<Choice> choices,
        String number,
        String code,
        @Nullable ReceiptText wrong,
        @Nullable Facts facts,
        @Nullable DeclarationForm declaration) {

    /** The page in one of its languages. */
    record Choice(String language, String name, String link, boolean current) {}

    /** A genuine coupon, in words. */
    record Facts(
            String number,
            Instant registeredAt,
            String registered,
            String place,
            ReceiptText placeLabel,
            @Nullable LocalDate answerOn,
            @Nullable String answerBy,
            ReceiptText status,
            ReceiptText next) {

        static Facts of(PublicReceipt receipt, Wording place, String language) {
            return new Facts(
                    receipt.number().text(),
                    receipt.registeredAt(),
                    AlmatyTime.minute(receipt.registeredAt()),
                    String.join(" / ", place.readIn(language)),
                    receipt.office().isPresent() ? ReceiptText.OFFICE : ReceiptText.REGION,
                    receipt.answerBy().orElse(null),
                    receipt.answerBy().map(AlmatyTime::day).orElse(null),
                    ReceiptText.nameOf(receipt.status()),
                    ReceiptText.after(receipt.status()));
        }
    }

    @CheckedTemplate(basePath = "receipts", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    @TemplateData(target = ReceiptText.class, namespace = "Text")
    @TemplateData(target = DeclarationText.class, namespace = "Ask")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance checkPage(CheckPage page, String style);
    }

    /** The same with a form to declare. */
    CheckPage offering(DeclarationForm form) {
        return new CheckPage(language, texts, choices, number, code, wrong, facts, form);
    }

    /** A text in the language of the page. */
    public String say(ReceiptText text) {
        return texts.say(text, language);
    }

    /** The code is a secret of its holder. */
    @Override
    public String toString() {
        return "CheckPage[" + language + "]";
    }
}
