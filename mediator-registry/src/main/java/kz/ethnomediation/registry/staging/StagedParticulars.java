package kz.ethnomediation.registry.staging;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.ethnomediation.registry.mediators.MediatorId;
import kz.ethnomediation.registry.particulars.ParticularsOnRecord;
import kz.ethnomediation.registry.particulars.ParticularsStatement;

/** Holds particulars of held entries back. */
@Decorator
@Priority(1)
abstract class StagedParticulars implements ParticularsOnRecord {

    private final ParticularsOnRecord record;

    StagedParticulars(@Delegate ParticularsOnRecord record) {
        this.record = record;
    }

    @Override
    public void add(ParticularsStatement statement) {
        if (HeldMediators.has(statement.mediator())) {
            var _ = Stage.held(HeldParticulars.class, () -> new HeldParticulars(record))
                    .map(held -> held.add(statement.mediator(), statement));
        } else {
            record.add(statement);
        }
    }

    @Override
    public List<ParticularsStatement> of(MediatorId mediator) {
        return HeldMediators.has(mediator) ? HeldParticulars.heldOf(mediator) : record.of(mediator);
    }

    @Override
    public Optional<LocalDate> earliestCertificate(MediatorId mediator) {
        return HeldMediators.has(mediator)
                ? HeldCertificates.heldOf(mediator).stream()
                        .map(statement -> statement.content().issuedOn())
                        .min(Comparator.naturalOrder())
                : record.earliestCertificate(mediator);
    }
}
