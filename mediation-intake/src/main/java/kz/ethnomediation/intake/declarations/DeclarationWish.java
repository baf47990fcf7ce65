package kz.ethnomediation.intake.declarations;

import java.util.List;

/** What somebody with a coupon wants of the vault. */
public sealed interface DeclarationWish {

    /** To declare, in the place of what may have been declared before. */
    record Declare(List<String> ethnicity, String consentText) implements DeclarationWish {

        public Declare {
            ethnicity = List.copyOf(ethnicity);
        }

        @Override
        public String toString() {
            return "Declare[]";
        }
    }

    /** To take back the consent, and with it whatever was declared. */
    record Withdraw() implements DeclarationWish {}
}
