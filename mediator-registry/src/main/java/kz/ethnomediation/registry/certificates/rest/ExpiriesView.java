package kz.ethnomediation.registry.certificates.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.ethnomediation.registry.certificates.ExpiryWarning;

/** Whose certificate ends soon: {@code step} is the policy's number of days that was reached on {@code since}. */
record ExpiriesView(LocalDate asOf, List<Warning> items) {

    /** One certificate; {@code expiresOn} is its last day. */
    record Warning(UUID mediatorId, UUID certificateId, LocalDate expiresOn, int daysLeft, int step, LocalDate since) {

        static Warning of(ExpiryWarning due) {
            var expiry = due.expiry();
            return new Warning(
                    expiry.mediator().value(),
                    expiry.certificate().value(),
                    expiry.last(),
                    due.daysLeft(),
                    due.step(),
                    due.since());
        }
    }

    static ExpiriesView of(LocalDate asOf, List<ExpiryWarning> due) {
        return new ExpiriesView(asOf, due.stream().map(Warning::of).toList());
    }
}
