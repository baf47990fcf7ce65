package kz.ethnomediation.intake.appeals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.terms.TermVersions;

/** One line of a list of appeals: what stands in its own row and holds nothing that the person said. */
public record AppealLine(
        UUID id,
        AppealNumber number,
        AppealStatus status,
        Optional<CaseProgress> caseProgress,
        CountingAttributes attributes,
        Instant receivedAt,
        Instant registeredAt,
        Optional<LocalDate> answerBy,
        Optional<TermVersions> termVersions,
        boolean overdue,
        boolean imported,
        boolean consentGiven,
        Optional<TransferOffer> transferOffer) {

    /** The line of an appeal at hand. */
    public static AppealLine of(Appeal appeal, LocalDate today) {
        return new AppealLine(
                appeal.id(),
                appeal.number(),
                appeal.status(),
                appeal.caseProgress(),
                appeal.attributes(),
                appeal.origin().receivedAt(),
                appeal.origin().registeredAt(),
                appeal.answerBy(),
                appeal.answerDuty().versions(),
                appeal.answerDuty().isOverdue(today),
                appeal.origin().imported(),
                appeal.consent().given(),
                appeal.transferOffer());
    }
}
