package kz.ethnomediation.registry.staging;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.ethnomediation.registry.certificates.CertificateStatement;
import kz.ethnomediation.registry.certificates.Certificates;
import kz.ethnomediation.registry.mediators.MediatorId;

/** Holds certificates of held entries back. */
@Decorator
@Priority(1)
abstract class StagedCertificates implements Certificates {

    private final Certificates certificates;

    StagedCertificates(@Delegate Certificates certificates) {
        this.certificates = certificates;
    }

    @Override
    public void add(CertificateStatement statement) {
        if (HeldMediators.has(statement.mediator())) {
            var _ = Stage.held(HeldCertificates.class, () -> new HeldCertificates(certificates))
                    .map(held -> held.add(statement.mediator(), statement));
        } else {
            certificates.add(statement);
        }
    }

    @Override
    public List<CertificateStatement> of(MediatorId mediator) {
        return HeldMediators.has(mediator) ? HeldCertificates.heldOf(mediator) : certificates.of(mediator);
    }

    @Override
    public Optional<LocalDate> birthOf(MediatorId mediator) {
        return HeldMediators.has(mediator) ? HeldParticulars.birthOf(mediator) : certificates.birthOf(mediator);
    }
}
