package kz.ethnomediation.registry.staging;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.ethnomediation.registry.mediators.MediatorId;
import kz.ethnomediation.registry.particulars.ParticularsOnRecord;
import kz.ethnomediation.registry.particulars.ParticularsStatement;

/** Particulars that are not kept yet. */
final class HeldParticulars extends HeldStatements<ParticularsStatement> {

    HeldParticulars(ParticularsOnRecord record) {
        super(record::addAll);
    }

    /** All that are held back of the mediator's. */
    static List<ParticularsStatement> heldOf(MediatorId mediator) {
        return Stage.held(HeldParticulars.class).map(held -> held.of(mediator)).orElse(List.of());
    }

    static Optional<LocalDate> birthOf(MediatorId mediator) {
        return heldOf(mediator).stream()
                .flatMap(said -> said.content().birth().stream())
                .reduce((_, later) -> later);
    }

    static List<String> specialisationsOf(MediatorId mediator) {
        return heldOf(mediator).stream()
                .map(said -> said.content().specialisations())
                .reduce(List.of(), (_, later) -> later);
    }
}
