package kz.ethnomediation.intake.receipts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import kz.ethnomediation.intake.declarations.DeclarationOutcome;
import kz.ethnomediation.intake.declarations.DeclarationSwitch;
import kz.ethnomediation.intake.declarations.DeclarationWish;
import kz.ethnomediation.intake.declarations.DeclareEthnicity;

/**
 * Lets the holder of a coupon declare, with number and code and under the limits of the check. Where nobody may declare the
 * answer is that to an unknown number, right code or not.
 */
@ApplicationScoped
public class DeclareByReceipt {

    private final DeclarationSwitch declarations;
    private final CheckReceipt checkReceipt;
    private final DeclareEthnicity declareEthnicity;

    DeclareByReceipt(DeclarationSwitch declarations, CheckReceipt checkReceipt, DeclareEthnicity declareEthnicity) {
        this.declarations = declarations;
        this.checkReceipt = checkReceipt;
        this.declareEthnicity = declareEthnicity;
    }

    /** What comes of it. */
    public sealed interface Answer {

        /** It was done, or cannot be taken so. */
        record Heard(PublicReceipt receipt, DeclarationOutcome outcome) implements Answer {}

        /** There is no such coupon, or nothing to declare with it: which of both is not told. */
        record NotFound() implements Answer {}

        /** The client has guessed too often; nothing was looked at. */
        record TooManyWrongCodes(Duration pause) implements Answer {}
    }

    /**
     * Does what the holder wants.
     *
     * @param client where the call comes from, for the limit of wrong codes
     */
    public Answer declare(String number, String code, String client, DeclarationWish wish) {
        if (declarations.purpose().isEmpty()) {
            return new Answer.NotFound();
        }
        return switch (checkReceipt.recognise(number, code, client)) {
            case ReceiptCheck.Genuine(var receipt) -> heard(receipt, declareEthnicity.declare(receipt.number(), wish));
            case ReceiptCheck.NotGenuine() -> new Answer.NotFound();
            case ReceiptCheck.TooManyWrongCodes(var pause) -> new Answer.TooManyWrongCodes(pause);
        };
    }

    private static Answer heard(PublicReceipt receipt, DeclarationOutcome outcome) {
        return outcome instanceof DeclarationOutcome.NotOffered
                ? new Answer.NotFound()
                : new Answer.Heard(receipt, outcome);
    }
}
