package kz.ethnomediation.registry.admissions;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.Optional;
import kz.ethnomediation.registry.mediators.AdmissionRules;
import kz.ethnomediation.registry.mediators.MediatorId;
import kz.ethnomediation.registry.mediators.MediatorKind;
import kz.ethnomediation.registry.policy.ExclusionCheck;
import kz.ethnomediation.registry.policy.MediatorPolicies;
import kz.ethnomediation.registry.policy.MediatorPolicy;

/**
 * Nobody is admitted who is too young for the kind, or of whom the last finding of a check says that he is excluded (domain
 * 1.5, rules 31 and 32). The numbers are those of the policy in force on the day.
 */
@ApplicationScoped
class PolicyOfAdmission implements AdmissionRules {

    private final ExclusionChecks checks;
    private final MediatorPolicies policies;

    PolicyOfAdmission(ExclusionChecks checks, MediatorPolicies policies) {
        this.checks = checks;
        this.policies = policies;
    }

    @Override
    public Optional<String> obstacle(MediatorId mediator, MediatorKind kind, LocalDate on) {
        var policy = policies.inForce(on);
        if (isTooYoung(mediator, policy.on(kind), on)) {
            return Optional.of("too-young");
        }
        return isExcluded(mediator, policy, on) ? Optional.of("excluded-by-a-check") : Optional.empty();
    }

    private boolean isTooYoung(MediatorId mediator, MediatorPolicy.Demands demands, LocalDate on) {
        var youngest = demands.youngestAge();
        return youngest.isPresent()
                && checks.birthOf(mediator)
                        .filter(birth -> Period.between(birth, on).getYears() < youngest.getAsInt())
                        .isPresent();
    }

    private boolean isExcluded(MediatorId mediator, MediatorPolicy policy, LocalDate on) {
        var last = new HashMap<ExclusionCheck, Finding>();
        checks.of(mediator).stream()
                .filter(checked -> !checked.checkedOn().isAfter(on))
                .filter(checked -> policy.exclusionChecks().contains(checked.check()))
                .forEach(checked -> last.put(checked.check(), checked.finding()));
        return last.containsValue(Finding.PRESENT);
    }
}
