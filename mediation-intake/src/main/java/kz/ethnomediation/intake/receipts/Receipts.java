package kz.ethnomediation.intake.receipts;

import java.util.Optional;
import kz.ethnomediation.intake.appeals.AppealNumber;

/** Appeals as far as the holder of a coupon may see them. The code stands in for a scope: nothing is shown before it fits. */
public interface Receipts {

    /** The code that was given with the number; nothing where there is no such number. */
    Optional<String> codeOf(AppealNumber number);

    /** What may be said of the appeal. */
    Optional<PublicReceipt> of(AppealNumber number);

    /** The same for the holder, who is shown it; the reading is logged in its transaction, or nothing is answered. */
    Optional<PublicReceipt> shown(AppealNumber number);
}
