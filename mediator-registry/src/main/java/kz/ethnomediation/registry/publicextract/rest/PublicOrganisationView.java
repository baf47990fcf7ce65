package kz.ethnomediation.registry.publicextract.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kz.ethnomediation.registry.organisations.OrganisationEntry;
import kz.ethnomediation.registry.organisations.OrganisationId;
import kz.ethnomediation.registry.organisations.OrganisationKind;
import org.jspecify.annotations.Nullable;

/** An organisation that is open, as everybody sees it. */
record PublicOrganisationView(
        UUID id,
        OrganisationKind kind,
        PublicNameView name,
        @Nullable String region,
        @Nullable String district,
        @Nullable UUID parent,
        @Nullable PublicContactView contact,
        LocalDate since) {

    static final String HEAD = "id,kind,name_kk,name_ru,region,district,parent,since,post,phone,email,address";

    static PublicOrganisationView of(OrganisationEntry entry) {
        return new PublicOrganisationView(
                entry.id().value(),
                entry.kind(),
                PublicNameView.of(entry.name()),
                entry.region().orElse(null),
                entry.district().orElse(null),
                entry.parent().map(OrganisationId::value).orElse(null),
                entry.contact().map(PublicContactView::of).orElse(null),
                entry.since());
    }

    /** The cells of a row under {@link #HEAD}. */
    static List<String> cells(OrganisationEntry entry) {
        var own = Stream.of(
                entry.id().value().toString(),
                entry.kind().name(),
                entry.name().kk(),
                entry.name().ru(),
                entry.region().orElse(""),
                entry.district().orElse(""),
                entry.parent().map(parent -> parent.value().toString()).orElse(""),
                entry.since().toString());
        return Stream.concat(own, PublicContactView.cells(entry.contact()).stream())
                .toList();
    }
}
