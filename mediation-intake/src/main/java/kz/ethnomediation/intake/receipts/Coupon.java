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
 * @param acceptedBy name of the person who took the appeal in; unknown where it stood in a paper journal
 * @param region where it was registered (ISO 3166-2, {@code KZ-61})
 * @param office stable code of the office that registered it, {@code 61-01}
 * @param nowWith who has it since, where another region took it over
 * @param language BCP 47, the language of the appeal
 * @param answerBy the last day for an answer in Asia/Almaty, after an extension the new one; none where no term runs
 */
public record Coupon(
        AppealNumber number,
        String code,
        Instant registeredAt,
        Instant receivedAt,
        Optional<String> acceptedBy,
        String region,
        Optional<String> office,
        Optional<Holder> nowWith,
        String language,
        Optional<LocalDate> answerBy,
        URI verifyUrl) {

    /**
     * Who has the appeal in the place of who registered it.
     *
     * @param office stable code; none where only the region is known
     * @param since day in Asia/Almaty
     */
    public record Holder(String region, Optional<String> office, LocalDate since) {}

    static Coupon of(Appeal appeal, URI verifyUrl) {
        var attributes = appeal.attributes();
        var origin = appeal.origin();
        return new Coupon(
                appeal.number(),
                origin.receiptCode(),
                origin.registeredAt(),
                origin.receivedAt(),
                Optional.ofNullable(origin.receivedBy()),
                appeal.number().region(),
                Optional.ofNullable(origin.office()),
                appeal.transferredOn()
                        .map(day -> new Holder(attributes.region(), Optional.ofNullable(attributes.office()), day)),
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
