package kz.ethnomediation.registry.staging;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.ethnomediation.registry.admissions.CheckedExclusion;
import kz.ethnomediation.registry.admissions.ExclusionChecks;
import kz.ethnomediation.registry.mediators.MediatorId;

/** A held entry has not been checked yet. */
@Decorator
@Priority(1)
abstract class StagedExclusionChecks implements ExclusionChecks {

    private final ExclusionChecks checks;

    StagedExclusionChecks(@Delegate ExclusionChecks checks) {
        this.checks = checks;
    }

    @Override
    public List<CheckedExclusion> of(MediatorId mediator) {
        return HeldMediators.has(mediator) ? List.of() : checks.of(mediator);
    }

    @Override
    public Optional<LocalDate> birthOf(MediatorId mediator) {
        return HeldMediators.has(mediator) ? HeldParticulars.birthOf(mediator) : checks.birthOf(mediator);
    }
}
