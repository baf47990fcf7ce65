package kz.ethnomediation.intake.receipts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.Appeal;
import kz.ethnomediation.intake.appeals.AppealNumber;

/**
 * What the holder of a genuine coupon is told without a login: nothing of a person and nothing of the dispute.
 *
 * @param appealId its id, which the holder is not told
 * @param region where the appeal is (ISO 3166-2, {@code KZ-61})
 * @param office stable code of the office that has it, {@code 61-01}
 * @param answerBy the last day for an answer in Asia/Almaty, while an answer is owed
 */
public record PublicReceipt(
        UUID appealId,
        AppealNumber number,
        Instant registeredAt,
        String region,
        Optional<String> office,
        Optional<LocalDate> answerBy,
        PublicStatus status) {

    public static PublicReceipt of(Appeal appeal) {
        return new PublicReceipt(
                appeal.id(),
                appeal.number(),
                appeal.origin().registeredAt(),
                appeal.attributes().region(),
                Optional.ofNullable(appeal.attributes().office()),
                appeal.answerBy().filter(day -> appeal.answerDuty().isOpen()),
                PublicStatus.of(appeal.status()));
    }
}
