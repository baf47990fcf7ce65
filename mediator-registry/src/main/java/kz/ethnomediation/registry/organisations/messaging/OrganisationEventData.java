package kz.ethnomediation.registry.organisations.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.registry.organisations.Change;
import kz.ethnomediation.registry.organisations.ChangeKind;
import kz.ethnomediation.registry.organisations.OrganisationEvent;
import kz.ethnomediation.registry.organisations.OrganisationId;
import kz.ethnomediation.registry.organisations.OrganisationKind;
import org.jspecify.annotations.Nullable;

/** The data of organisation.opened, .renamed, .closed and .corrected, version 1: no name and no contact, who needs them fetches them. */
record OrganisationEventData(
        UUID organisationId,
        LocalDate effectiveOn,
        Instant recordedAt,
        OrganisationKind kind,
        @Nullable String region,
        @Nullable String district,
        @Nullable String office,
        @Nullable ChangeKind change,
        @Nullable LocalDate previousEffectiveOn,
        @Nullable UUID parentId) {

    static OrganisationEventData of(OrganisationEvent event) {
        var organisation = event.organisation();
        var recorded = event.change();
        return new OrganisationEventData(
                organisation.id().value(),
                recorded.effectiveOn(),
                recorded.recordedAt(),
                organisation.kind(),
                organisation.region().orElse(null),
                organisation.district().orElse(null),
                organisation.house().orElse(null),
                event.type() == OrganisationEvent.Type.CORRECTED
                        ? recorded.change().kind()
                        : null,
                event.previousEffectiveOn().orElse(null),
                parent(event).map(OrganisationId::value).orElse(null));
    }

    private static Optional<OrganisationId> parent(OrganisationEvent event) {
        return event.change().change() instanceof Change.Placed(var parent)
                ? parent
                : event.organisation().history().parentOn(event.change().effectiveOn());
    }
}
