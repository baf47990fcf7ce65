package kz.ethnomediation.intake.receipts;

import java.time.Duration;

/** What a check of number and code comes to. */
public sealed interface ReceiptCheck {

    /** The code belongs to the number. */
    record Genuine(PublicReceipt receipt) implements ReceiptCheck {}

    /** There is no such number, or the code is another: which of both is not told. */
    record NotGenuine() implements ReceiptCheck {}

    /** The client has guessed too often; nothing was looked at. */
    record TooManyWrongCodes(Duration pause) implements ReceiptCheck {

        /** Whole seconds after which a try is looked at again. */
        public long seconds() {
            return pause.plusSeconds(1).minusNanos(1).toSeconds();
        }
    }
}
