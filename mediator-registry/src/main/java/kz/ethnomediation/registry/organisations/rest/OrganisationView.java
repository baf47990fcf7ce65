package kz.ethnomediation.registry.organisations.rest;

import java.time.LocalDate;
import java.util.UUID;
import kz.ethnomediation.registry.organisations.OrganisationEntry;
import kz.ethnomediation.registry.organisations.OrganisationId;
import kz.ethnomediation.registry.organisations.OrganisationKind;
import org.jspecify.annotations.Nullable;

/** An organisation as it stands on a day; {@code since} is the day of its opening, or of its closure where it is not open. */
record OrganisationView(
        UUID id,
        OrganisationKind kind,
        @Nullable String region,
        @Nullable String district,
        @Nullable String office,
        NameBody name,
        @Nullable UUID parent,
        @Nullable ContactBody contact,
        boolean open,
        LocalDate since) {

    static OrganisationView of(OrganisationEntry entry) {
        return new OrganisationView(
                entry.id().value(),
                entry.kind(),
                entry.region().orElse(null),
                entry.district().orElse(null),
                entry.house().orElse(null),
                NameBody.of(entry.name()),
                entry.parent().map(OrganisationId::value).orElse(null),
                entry.contact().map(ContactBody::of).orElse(null),
                entry.open(),
                entry.since());
    }
}
