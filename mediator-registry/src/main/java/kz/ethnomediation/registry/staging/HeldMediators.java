package kz.ethnomediation.registry.staging;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kz.ethnomediation.registry.mediators.Mediator;
import kz.ethnomediation.registry.mediators.MediatorId;
import kz.ethnomediation.registry.mediators.Mediators;

/** Entries of the register that are not kept yet. */
final class HeldMediators implements Held {

    private final Mediators mediators;
    private final Map<MediatorId, Mediator> entered = new LinkedHashMap<>();

    HeldMediators(Mediators mediators) {
        this.mediators = mediators;
    }

    boolean add(Mediator mediator) {
        return entered.putIfAbsent(mediator.id(), mediator) == null;
    }

    Optional<Mediator> of(MediatorId id) {
        return Optional.ofNullable(entered.get(id));
    }

    /** Whether the entry waits on the stage at hand, so that nothing about it can be on record elsewhere. */
    static boolean has(MediatorId id) {
        return Stage.held(HeldMediators.class).flatMap(held -> held.of(id)).isPresent();
    }

    @Override
    public Turn turn() {
        return Turn.ENTRIES;
    }

    @Override
    public void keep() {
        mediators.addAll(entered.values());
    }
}
