package kz.ethnomediation.registry.staging;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import java.time.LocalDate;
import java.util.List;
import kz.ethnomediation.registry.policy.MediatorPolicies;
import kz.ethnomediation.registry.policy.MediatorPolicy;

/** Reads the demands of a day once for all rows. */
@Decorator
@Priority(1)
class StagedMediatorPolicies implements MediatorPolicies {

    private final MediatorPolicies lists;

    StagedMediatorPolicies(@Delegate MediatorPolicies lists) {
        this.lists = lists;
    }

    @Override
    public MediatorPolicy inForce(LocalDate on) {
        return Stage.once(List.of("mediator-policy", on), () -> lists.inForce(on));
    }
}
