package kz.ethnomediation.registry.publicextract.rest;

import java.util.List;
import java.util.UUID;
import kz.ethnomediation.registry.answers.rest.CsvFile;
import kz.ethnomediation.registry.mediators.MediatorKind;
import kz.ethnomediation.registry.mediators.MediatorStatus;
import kz.ethnomediation.registry.organisations.OrganisationName;
import kz.ethnomediation.registry.publicextract.PublicMediator;
import org.jspecify.annotations.Nullable;

/** A mediator as everybody sees him. */
record PublicMediatorView(
        UUID id,
        PublicNameView name,
        MediatorKind kind,
        List<String> languages,
        List<String> specialisations,
        String region,
        List<String> regions,
        @Nullable PublicOfficeView office,
        MediatorStatus status) {

    static final String HEAD = "id,name_kk,name_ru,kind,languages,specialisations,region,regions,office,office_name_kk,"
            + "office_name_ru,office_post,office_phone,office_email,office_address,status";

    /** The office where he is reached, with what the register of organisations says of it. */
    record PublicOfficeView(
            String code,
            @Nullable PublicNameView name,
            @Nullable PublicContactView contact) {

        static PublicOfficeView of(PublicMediator.Office office) {
            return new PublicOfficeView(
                    office.code(),
                    office.name().map(PublicNameView::of).orElse(null),
                    office.contact().map(PublicContactView::of).orElse(null));
        }
    }

    static PublicMediatorView of(PublicMediator mediator) {
        return new PublicMediatorView(
                mediator.id().value(),
                PublicNameView.of(mediator.name()),
                mediator.kind(),
                mediator.languages(),
                mediator.specialisations(),
                mediator.region(),
                mediator.regions(),
                mediator.office().map(PublicOfficeView::of).orElse(null),
                mediator.status());
    }

    /** The cells of a row under {@link #HEAD}. */
    static List<String> cells(PublicMediator mediator) {
        var office = mediator.office();
        var name = office.flatMap(PublicMediator.Office::name);
        var contact = PublicContactView.cells(office.flatMap(PublicMediator.Office::contact));
        return List.of(
                mediator.id().value().toString(),
                mediator.name().kk(),
                mediator.name().ru(),
                mediator.kind().name(),
                CsvFile.codes(mediator.languages()),
                CsvFile.codes(mediator.specialisations()),
                mediator.region(),
                CsvFile.codes(mediator.regions()),
                office.map(PublicMediator.Office::code).orElse(""),
                name.map(OrganisationName::kk).orElse(""),
                name.map(OrganisationName::ru).orElse(""),
                contact.get(0),
                contact.get(1),
                contact.get(2),
                contact.get(3),
                mediator.status().name());
    }

    @Override
    public String toString() {
        return "PublicMediatorView[" + id + "]";
    }
}
