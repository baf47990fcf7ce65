package kz.ethnomediation.registry.subjects;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import kz.ethnomediation.platform.subjects.ExtractItem;
import kz.ethnomediation.registry.accounts.Accounts;
import kz.ethnomediation.registry.accounts.MediatorAccount;
import kz.ethnomediation.registry.admissions.CheckedExclusion;
import kz.ethnomediation.registry.admissions.ExclusionChecks;
import kz.ethnomediation.registry.certificates.CertificateStatement;
import kz.ethnomediation.registry.certificates.Certificates;
import kz.ethnomediation.registry.mediators.DocumentReference;
import kz.ethnomediation.registry.mediators.MediatorId;
import kz.ethnomediation.registry.mediators.Mediators;
import kz.ethnomediation.registry.mediators.ProfileStatement;
import kz.ethnomediation.registry.particulars.ParticularsOnRecord;
import kz.ethnomediation.registry.particulars.ParticularsStatement;

/** Everything that was ever said of a mediator beside the entry itself: profiles, certificates, particulars, checks, the login. */
@ApplicationScoped
class EntryExtract {

    private final Mediators mediators;
    private final Certificates certificates;
    private final ParticularsOnRecord particulars;
    private final ExclusionChecks checks;
    private final Accounts accounts;

    EntryExtract(
            Mediators mediators,
            Certificates certificates,
            ParticularsOnRecord particulars,
            ExclusionChecks checks,
            Accounts accounts) {
        this.mediators = mediators;
        this.certificates = certificates;
        this.particulars = particulars;
        this.checks = checks;
        this.accounts = accounts;
    }

    Stream<ExtractItem> of(MediatorId id) {
        return Stream.of(
                        mediators.profiles(id).statements().stream().map(said -> profile(id, said)),
                        certificates.of(id).stream().map(EntryExtract::certificate),
                        particulars.of(id).stream().map(EntryExtract::particulars),
                        checks.of(id).stream().map(EntryExtract::check),
                        accounts.of(id.value()).stream().map(EntryExtract::account))
                .flatMap(items -> items);
    }

    private static ExtractItem profile(MediatorId id, ProfileStatement said) {
        var fields = new TreeMap<>(Map.of(
                "effectiveOn", said.effectiveOn().toString(),
                "nameKk", said.name().kk(),
                "nameRu", said.name().ru(),
                "ethnomediator", Boolean.toString(said.ethnomediator()),
                "languages", String.join(" ", said.languages()),
                "regions", String.join(" ", said.regions()),
                "registerRegion", said.registerRegion(),
                "recordedAt", said.recordedAt().toString()));
        put(fields, "office", Optional.ofNullable(said.office()));
        return new ExtractItem("mediator-profile", id.value(), fields);
    }

    private static ExtractItem certificate(CertificateStatement said) {
        var content = said.content();
        var fields = new TreeMap<>(Map.of(
                "certificateId", said.certificate().value().toString(),
                "programme", content.programme().name(),
                "hours", Integer.toString(content.hours()),
                "number", content.number(),
                "issuer", content.issuer(),
                "issuedOn", content.issuedOn().toString(),
                "withdrawn", Boolean.toString(said.withdrawn()),
                "recordedAt", said.recordedAt().toString()));
        put(fields, "expiresOn", content.expiresOn());
        return new ExtractItem("mediator-certificate", said.id(), fields);
    }

    private static ExtractItem particulars(ParticularsStatement said) {
        var content = said.content();
        var fields = new TreeMap<>(Map.of(
                "validFrom", said.validFrom().toString(),
                "registerOfRecord", content.register().name(),
                "recordKeeper", content.recordKeeper(),
                "specialisations", String.join(" ", content.specialisations()),
                "districts", String.join(" ", content.districts()),
                "recordedAt", said.recordedAt().toString()));
        put(fields, "birthDate", content.birth());
        put(fields, "education", content.education());
        put(fields, "protocolNumber", content.protocol().map(DocumentReference::number));
        put(fields, "protocolIssuedOn", content.protocol().map(DocumentReference::issuedOn));
        put(fields, "phone", content.contact().phone());
        put(fields, "email", content.contact().email());
        put(fields, "loadLimit", content.loadLimit());
        return new ExtractItem("mediator-particulars", said.id(), fields);
    }

    private static ExtractItem check(CheckedExclusion checked) {
        var fields = new TreeMap<>(Map.of(
                "check", checked.check().name(),
                "finding", checked.finding().name(),
                "checkedOn", checked.checkedOn().toString(),
                "recordedAt", checked.recordedAt().toString()));
        put(fields, "documentNumber", checked.document());
        return new ExtractItem("mediator-exclusion-check", checked.id(), fields);
    }

    private static ExtractItem account(MediatorAccount account) {
        var fields = new TreeMap<>(Map.of(
                "login", account.login(),
                "regions", String.join(" ", account.regions()),
                "state", account.state().name()));
        put(fields, "office", account.office());
        put(fields, "userId", account.user().map(UUID::toString));
        return new ExtractItem("mediator-account", account.mediator(), fields);
    }

    private static void put(Map<String, String> fields, String name, Optional<?> value) {
        value.ifPresent(said -> fields.put(name, said.toString()));
    }
}
