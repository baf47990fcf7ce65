package kz.ethnomediation.intake.appeals.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.AnswerDuty;
import kz.ethnomediation.intake.appeals.AppealLine;
import kz.ethnomediation.intake.appeals.AppealNumber;
import kz.ethnomediation.intake.appeals.AppealStatus;
import kz.ethnomediation.intake.appeals.CaseProgress;
import kz.ethnomediation.intake.appeals.CountingAttributes;
import kz.ethnomediation.intake.appeals.TransferOffer;
import org.jspecify.annotations.Nullable;

/** What a list reads of an appeal: no text, no party. */
record LineRow(
        UUID id,
        String number,
        AppealStatus status,
        @Nullable CaseProgress caseProgress,
        CountingAttributes attributes,
        Instant receivedAt,
        Instant registeredAt,
        @Nullable AnswerDuty answerDuty,
        boolean imported,
        boolean consentGiven,
        @Nullable TransferOffer transferOffer) {

    AppealLine line(LocalDate today) {
        var duty = Optional.ofNullable(answerDuty).orElse(AnswerDuty.NONE);
        return new AppealLine(
                id,
                new AppealNumber(number),
                status,
                Optional.ofNullable(caseProgress),
                attributes,
                receivedAt,
                registeredAt,
                Optional.ofNullable(duty.answerBy()),
                duty.versions(),
                duty.isOverdue(today),
                imported,
                consentGiven,
                Optional.ofNullable(transferOffer));
    }
}
