package kz.ethnomediation.intake.appeals.rest;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.Appeal;
import kz.ethnomediation.intake.appeals.AppealOutcome.NotTaken;
import kz.ethnomediation.intake.appeals.AppealStatus;

/** The answer to a registration: what goes on the receipt, nothing of what the person said. */
record RegisteredView(
        UUID id, String number, AppealStatus status, Instant registeredAt, Receipt receipt, List<Warning> warnings) {

    /** A step of the sheet that was not taken; {@code type} is the problem that the single call would answer. */
    record Warning(URI type, String pointer) {}

    /** @param acceptedBy login of the person who took the appeal in */
    record Receipt(String code, String acceptedBy) {}

    static RegisteredView of(Appeal appeal, List<NotTaken> notTaken) {
        return new RegisteredView(
                appeal.id(),
                appeal.number().text(),
                appeal.status(),
                appeal.registeredAt(),
                new Receipt(appeal.receiptCode(), appeal.receivedBy()),
                notTaken.stream()
                        .map(reason -> new Warning(Refusals.of(reason).type().uri(), "/acceptance"))
                        .toList());
    }
}
