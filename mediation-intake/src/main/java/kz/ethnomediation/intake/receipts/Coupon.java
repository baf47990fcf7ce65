package kz.ethnomediation.intake.receipts;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kz.ethnomediation.intake.appeals.Appeal;
import kz.ethnomediation.intake.appeals.AppealNumber;

/**
 * What the law wants on the coupon (Administrative Procedure Code art. 63) and what its holder needs to check it:
 * nothing of the applicant and nothing of the dispute.
 *
 * @param acceptedBy login of the person who took the appeal in
 * @param office stable code of the office, {@code 61-01}
 * @param language BCP 47, the language of the appeal
 * @param answerBy the last day for an answer in Asia/Almaty, after an extension the new one; none where no term runs
 */
public record Coupon(
        AppealNumber number,
        String code,
        Instant registeredAt,
        Instant receivedAt,
        String acceptedBy,
        String region,
        Optional<String> office,
        String language,
        Optional<LocalDate> answerBy,
        URI verifyUrl) {

    static Coupon of(Appeal appeal, URI verifyUrl) {
        var attributes = appeal.attributes();
        var origin = appeal.origin();
        return new Coupon(
                appeal.number(),
                origin.receiptCode(),
                origin.registeredAt(),
                origin.receivedAt(),
                origin.receivedBy(),
                attributes.region(),
                Optional.ofNullable(attributes.office()),
                attributes.language(),
                appeal.answerBy(),
                verifyUrl);
    }

    /** The code is a secret of its holder. */
    @Override
    public String toString() {
        return "Coupon[" + number.text() + "]";
    }
}
