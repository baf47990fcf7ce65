package kz.ethnomediation.registry.entitlements.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import kz.ethnomediation.registry.certificates.CertificateStatement;
import kz.ethnomediation.registry.entitlements.Entitlement;
import kz.ethnomediation.registry.mediators.CertificateProgramme;
import kz.ethnomediation.registry.mediators.DocumentReference;
import kz.ethnomediation.registry.mediators.MediatorStatus;
import kz.ethnomediation.registry.mediators.StatusGround;
import kz.ethnomediation.registry.mediators.StatusInterval;
import kz.ethnomediation.registry.policy.MediatorPolicy;
import org.jspecify.annotations.Nullable;

/** Whether the mediator might mediate on a day, with the interval, the certificate and the rule behind it; no evidence before his entry. */
record EntitlementView(
        UUID mediatorId,
        LocalDate on,
        boolean entitled,
        @Nullable Evidence evidence,
        @Nullable EntitlingCertificate certificate,
        Rule rule) {

    /** The certificate that entitled him on the day; absent where none was demanded, or none was valid. */
    record EntitlingCertificate(
            UUID id,
            CertificateProgramme programme,
            int hours,
            LocalDate issuedOn,
            @Nullable LocalDate expiresOn) {

        static EntitlingCertificate of(CertificateStatement statement) {
            var content = statement.content();
            return new EntitlingCertificate(
                    statement.certificate().value(),
                    content.programme(),
                    content.hours(),
                    content.issuedOn(),
                    content.expiresOn().orElse(null));
        }
    }

    /** The version of the demands in force on the day, of the list {@code mediator-policy}. */
    record Rule(String version, boolean confirmed) {

        static Rule of(MediatorPolicy policy) {
            return new Rule(policy.version(), policy.confirmed());
        }
    }

    /**
     * The status interval that holds the day: {@code until} is the first day after it, absent while it lasts. When and why
     * the status was recorded ({@code recordedAt}, {@code ground}, {@code document}) only keepers and heads are told.
     */
    record Evidence(
            MediatorStatus status,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable Instant recordedAt,
            @Nullable StatusGround ground,
            @Nullable Document document) {

        static Evidence whole(StatusInterval interval) {
            var change = interval.change();
            return new Evidence(
                    change.status(),
                    change.effectiveOn(),
                    interval.until().orElse(null),
                    change.recordedAt(),
                    change.ground(),
                    change.document() == null ? null : Document.of(change.document()));
        }

        static Evidence withoutGrounds(StatusInterval interval) {
            return new Evidence(
                    interval.status(),
                    interval.change().effectiveOn(),
                    interval.until().orElse(null),
                    null,
                    null,
                    null);
        }
    }

    /** The paper on which the step rested. */
    record Document(String number, LocalDate issuedOn) {

        static Document of(DocumentReference reference) {
            return new Document(reference.number(), reference.issuedOn());
        }
    }

    /** For those who keep or lead. */
    static EntitlementView whole(UUID mediatorId, Entitlement entitlement) {
        return of(mediatorId, entitlement, Evidence::whole);
    }

    /** For everybody else in the territory. */
    static EntitlementView withoutGrounds(UUID mediatorId, Entitlement entitlement) {
        return of(mediatorId, entitlement, Evidence::withoutGrounds);
    }

    private static EntitlementView of(
            UUID mediatorId, Entitlement entitlement, Function<StatusInterval, Evidence> evidence) {
        return new EntitlementView(
                mediatorId,
                entitlement.on(),
                entitlement.entitled(),
                entitlement.evidence().map(evidence).orElse(null),
                entitlement.certificate().map(EntitlingCertificate::of).orElse(null),
                Rule.of(entitlement.policy()));
    }
}
