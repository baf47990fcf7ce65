package kz.ethnomediation.registry.mediators.rest;

import java.time.LocalDate;
import java.util.UUID;
import kz.ethnomediation.registry.mediators.CertificateProgramme;
import kz.ethnomediation.registry.mediators.ContractPapers.CertificateOfContract;
import kz.ethnomediation.registry.mediators.MediatorKind;
import kz.ethnomediation.registry.mediators.ReadContractIdentity;
import org.jspecify.annotations.Nullable;

/**
 * What mediation-cases writes into a contract to mediate; {@code recordKeeper} and {@code certificate} are those of the day, absent where
 * none is on record.
 */
record ContractIdentityView(
        UUID id,
        MediatorView.NameView name,
        MediatorKind kind,
        String registerRegion,
        @Nullable String recordKeeper,
        @Nullable ContractCertificate certificate) {

    /** The certificate that was valid on the day. */
    record ContractCertificate(
            CertificateProgramme programme,
            String number,
            String issuer,
            LocalDate issuedOn,
            @Nullable LocalDate expiresOn) {

        static ContractCertificate of(CertificateOfContract certificate) {
            return new ContractCertificate(
                    certificate.programme(),
                    certificate.number(),
                    certificate.issuer(),
                    certificate.issuedOn(),
                    certificate.expiresOn().orElse(null));
        }
    }

    static ContractIdentityView of(ReadContractIdentity.Answer answer) {
        var identity = answer.identity();
        var papers = answer.papers();
        return new ContractIdentityView(
                identity.id().value(),
                MediatorView.NameView.of(identity.name()),
                identity.kind(),
                identity.registerRegion(),
                papers.recordKeeper().orElse(null),
                papers.certificate().map(ContractCertificate::of).orElse(null));
    }
}
