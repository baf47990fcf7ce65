package kz.ethnomediation.intake.appeals.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.Appeal;
import kz.ethnomediation.intake.appeals.AppealStatus;
import kz.ethnomediation.intake.appeals.CaseOutcome;
import kz.ethnomediation.intake.appeals.CaseStage;
import kz.ethnomediation.intake.appeals.CountingAttributes;
import org.jspecify.annotations.Nullable;

/** An appeal as people of the network see it; the parties have a call of their own. */
record AppealView(
        UUID id,
        String number,
        AppealStatus status,
        @Nullable CaseStage caseStage,
        @Nullable CaseOutcome outcome,
        @Nullable LocalDate closedOn,
        CountingAttributes attributes,
        Instant receivedAt,
        Instant registeredAt,
        boolean consentGiven,
        @Nullable String essence) {

    static AppealView of(Appeal appeal) {
        return of(appeal, appeal.essence());
    }

    /** A line of a list: without what the person said. */
    static AppealView line(Appeal appeal) {
        return of(appeal, null);
    }

    private static AppealView of(Appeal appeal, @Nullable String essence) {
        return new AppealView(
                appeal.id(),
                appeal.number().text(),
                appeal.status(),
                appeal.caseStage().orElse(null),
                appeal.outcome().orElse(null),
                appeal.closedOn().orElse(null),
                appeal.attributes(),
                appeal.receivedAt(),
                appeal.registeredAt(),
                appeal.consent().given(),
                essence);
    }

    @Override
    public String toString() {
        return "AppealView[" + id + "]";
    }
}
