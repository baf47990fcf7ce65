package kz.ethnomediation.registry.staging;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import kz.ethnomediation.registry.certificates.CertificateStatement;
import kz.ethnomediation.registry.mediators.MediatorId;
import kz.ethnomediation.registry.mediators.Qualification;
import kz.ethnomediation.registry.mediators.Qualification.CertificateInterval;
import kz.ethnomediation.registry.mediators.Qualifications;

/** Tells of a held entry what is held of it. */
@Decorator
@Priority(1)
class StagedQualifications implements Qualifications {

    private final Qualifications qualifications;

    StagedQualifications(@Delegate Qualifications qualifications) {
        this.qualifications = qualifications;
    }

    @Override
    public Qualification of(MediatorId mediator) {
        return HeldMediators.has(mediator)
                ? new Qualification(
                        HeldParticulars.specialisationsOf(mediator),
                        HeldCertificates.heldOf(mediator).stream()
                                .map(StagedQualifications::interval)
                                .toList())
                : qualifications.of(mediator);
    }

    private static CertificateInterval interval(CertificateStatement statement) {
        var content = statement.content();
        return new CertificateInterval(
                statement.certificate().value(),
                content.programme(),
                content.hours(),
                content.issuedOn(),
                content.expiresOn());
    }
}
