package kz.ethnomediation.intake.receipts.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import kz.ethnomediation.intake.declarations.DeclarationOffer;
import kz.ethnomediation.intake.receipts.PublicReceipt;
import kz.ethnomediation.intake.receipts.PublicStatus;
import kz.ethnomediation.intake.receipts.ReceiptText;
import kz.ethnomediation.intake.receipts.TextsInForce;
import kz.ethnomediation.intake.receipts.Wording;
import org.jspecify.annotations.Nullable;

/** What a machine is told of a coupon; of one that is not genuine, nothing but that. */
record ReceiptCheckView(
        boolean genuine,
        @Nullable String number,
        @Nullable Instant registeredAt,
        @Nullable Place region,
        @Nullable Place office,
        @Nullable LocalDate answerBy,
        @Nullable PublicStatus publicStatus,
        @Nullable String nextStep,
        @Nullable String howToObject,
        @Nullable DeclarationOfferView declaration) {

    /** @param names by language */
    record Place(String code, Map<String, String> names) {

        static Place of(String code, Wording name) {
            return new Place(code, name.texts());
        }
    }

    static ReceiptCheckView notGenuine() {
        return new ReceiptCheckView(false, null, null, null, null, null, null, null, null, null);
    }

    static ReceiptCheckView of(
            PublicReceipt receipt,
            Optional<DeclarationOffer> offer,
            TextsInForce texts,
            LocalDate today,
            Reader reader) {
        var said = texts.on(today);
        var language = reader.language(said.languages());
        return new ReceiptCheckView(
                true,
                receipt.number().text(),
                receipt.registeredAt(),
                Place.of(receipt.region(), texts.regionName(receipt.region(), today)),
                receipt.office()
                        .map(office -> Place.of(office, texts.officeName(office, today)))
                        .orElse(null),
                receipt.answerBy().orElse(null),
                receipt.status(),
                said.say(ReceiptText.after(receipt.status()), language),
                said.say(ReceiptText.HOW_TO_OBJECT, language),
                offer.map(DeclarationOfferView::of).orElse(null));
    }
}
