package kz.ethnomediation.intake.receipts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.Function;
import kz.ethnomediation.intake.appeals.AppealNumber;

/**
 * Tells whoever holds a coupon whether it is genuine and how far the appeal has come. An unknown number and a wrong code
 * take the same way and get the same answer, so nobody learns from it which numbers exist.
 */
@ApplicationScoped
public class CheckReceipt {

    /** Compared with where a number has no code; what was typed is in capitals, so it never equals this. */
    private static final String NO_CODE = "nobody has";

    private final Receipts receipts;
    private final WrongCodes wrongCodes;

    CheckReceipt(Receipts receipts, WrongCodes wrongCodes) {
        this.receipts = receipts;
        this.wrongCodes = wrongCodes;
    }

    /**
     * Checks number and code, as typed or scanned; beside a transaction at hand, for a visitor asks and nobody else.
     *
     * @param client where the question comes from, for the limit of wrong codes
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public ReceiptCheck check(String number, String code, String client) {
        return look(number, code, client, receipts::shown);
    }

    /**
     * The same for what a holder does with the coupon; nothing is shown by that, and nothing logged: the log would tell who has
     * declared.
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public ReceiptCheck recognise(String number, String code, String client) {
        return look(number, code, client, receipts::of);
    }

    private ReceiptCheck look(
            String number, String code, String client, Function<AppealNumber, Optional<PublicReceipt>> genuine) {
        var typed = TypedCoupon.of(number, code);
        var guessedAt = typed.number().map(AppealNumber::text).orElse(client);
        var wait = wrongCodes.countTry(client, guessedAt);
        if (wait.isPresent()) {
            return new ReceiptCheck.TooManyWrongCodes(wait.get());
        }
        var fitting = typed.number()
                .filter(asked -> typed.hasCode(receipts.codeOf(asked).orElse(NO_CODE)));
        fitting.ifPresent(right -> wrongCodes.forgetTry(client, guessedAt));
        return fitting.flatMap(genuine)
                .<ReceiptCheck>map(ReceiptCheck.Genuine::new)
                .orElseGet(ReceiptCheck.NotGenuine::new);
    }
}
