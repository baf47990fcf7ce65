package kz.ethnomediation.intake.receipts;

import java.time.LocalDate;

/** The service's copies of the published lists, as they are in force on a day. */
public interface TextsInForce {

    /** What coupon and check said on the day; what was not said yet then is taken from the texts of today. */
    ReceiptTexts on(LocalDate day);

    /** The name that the region (ISO 3166-2, {@code KZ-61}) had on the day; its code where no list names it. */
    Wording regionName(String region, LocalDate day);

    /** The name that the office ({@code 61-01}) had on the day; its code where no list names it. */
    Wording officeName(String office, LocalDate day);
}
