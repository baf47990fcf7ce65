package kz.ethnomediation.registry.staging;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import java.util.Optional;
import kz.ethnomediation.platform.caller.Scope;
import kz.ethnomediation.registry.mediators.Mediator;
import kz.ethnomediation.registry.mediators.MediatorId;
import kz.ethnomediation.registry.mediators.Mediators;

/** Holds new entries back; their ids are the register's own, so none of them is taken. */
@Decorator
@Priority(1)
abstract class StagedMediators implements Mediators {

    private final Mediators mediators;

    StagedMediators(@Delegate Mediators mediators) {
        this.mediators = mediators;
    }

    @Override
    public boolean add(Mediator mediator) {
        return Stage.held(HeldMediators.class, () -> new HeldMediators(mediators))
                .map(held -> held.add(mediator))
                .orElseGet(() -> mediators.add(mediator));
    }

    @Override
    public Optional<Mediator> toChange(MediatorId id, Scope keeper) {
        var held = Stage.held(HeldMediators.class).flatMap(entered -> entered.of(id));
        return held.isPresent()
                ? held.filter(mediator -> keeper.covers(mediator.profile().registerRegion()))
                : mediators.toChange(id, keeper);
    }
}
