package kz.ethnomediation.reporting.facts.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.ethnomediation.platform.outbox.ReceivedEvent;
import kz.ethnomediation.reporting.facts.AppealMovement;
import kz.ethnomediation.reporting.facts.AppealOutcome;
import kz.ethnomediation.reporting.facts.CountingAttributes;
import kz.ethnomediation.reporting.facts.MovementKind;
import kz.ethnomediation.reporting.facts.Origin;
import org.jspecify.annotations.Nullable;

/** What reporting reads of an event that moves an appeal, the same for appeal-events and case-events. */
record AppealEvent(
        UUID appealId,
        LocalDate effectiveOn,
        Instant recordedAt,
        String region,
        @Nullable String district,
        @Nullable String office,
        @Nullable String category,
        String channel,
        @Nullable String form,
        String language,
        String applicantKind,
        @Nullable String sex,
        @Nullable String ageBand,
        String interethnic,
        @Nullable String referredBy,
        @Nullable String programme,
        @Nullable Boolean imported,
        @Nullable String fromRegion,
        @Nullable String redirectedTo,
        @Nullable String result,
        @Nullable String ground) {

    static AppealMovement registered(ReceivedEvent event) {
        return movement(event, MovementKind.REGISTERED, null);
    }

    static AppealMovement closed(ReceivedEvent event, AppealOutcome outcome) {
        return movement(event, MovementKind.CLOSED, outcome);
    }

    static AppealMovement reopened(ReceivedEvent event) {
        return movement(event, MovementKind.REOPENED, null);
    }

    static AppealMovement transferred(ReceivedEvent event) {
        return movement(event, MovementKind.TRANSFERRED, null);
    }

    private static AppealMovement movement(ReceivedEvent event, MovementKind kind, @Nullable AppealOutcome outcome) {
        return event.dataAs(AppealEvent.class).movement(kind, outcome, Origins.of(event));
    }

    private AppealMovement movement(MovementKind kind, @Nullable AppealOutcome outcome, Origin origin) {
        return new AppealMovement(
                appealId, kind, outcome, why(), fromRegion, imported, attributes(), effectiveOn, recordedAt, origin);
    }

    private @Nullable String why() {
        if (result != null) {
            return result;
        }
        return redirectedTo == null ? ground : redirectedTo;
    }

    private CountingAttributes attributes() {
        return new CountingAttributes(
                region,
                district,
                office,
                category,
                channel,
                form,
                language,
                applicantKind,
                sex,
                ageBand,
                interethnic,
                referredBy,
                programme);
    }
}
