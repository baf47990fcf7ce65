package kz.ethnomediation.intake.appeals.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.Appeal;
import kz.ethnomediation.intake.appeals.AppealStatus;

/** The answer to a registration: what goes on the receipt, nothing of what the person said. */
record RegisteredView(
        UUID id, String number, AppealStatus status, Instant registeredAt, Receipt receipt, List<String> warnings) {

    /** @param acceptedBy login of the person who took the appeal in */
    record Receipt(String code, String acceptedBy) {}

    static RegisteredView of(Appeal appeal) {
        return new RegisteredView(
                appeal.id(),
                appeal.number().text(),
                appeal.status(),
                appeal.registeredAt(),
                new Receipt(appeal.receiptCode(), appeal.receivedBy()),
                List.of());
    }
}
