package kz.ethnomediation.registry.staging;

import java.util.List;
import kz.ethnomediation.registry.certificates.CertificateStatement;
import kz.ethnomediation.registry.certificates.Certificates;
import kz.ethnomediation.registry.mediators.MediatorId;

/** Certificates that are not kept yet. */
final class HeldCertificates extends HeldStatements<CertificateStatement> {

    HeldCertificates(Certificates certificates) {
        super(certificates::addAll);
    }

    /** All that are held back of the mediator's. */
    static List<CertificateStatement> heldOf(MediatorId mediator) {
        return Stage.held(HeldCertificates.class).map(held -> held.of(mediator)).orElse(List.of());
    }
}
