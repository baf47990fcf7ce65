package kz.ethnomediation.registry.trainings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Roles;

/** Says whose certificate ends soon, by the steps of the training policy in force on the day. */
@ApplicationScoped
public class ListExpiries {

    private final Trainings trainings;
    private final TrainingPolicies policies;

    public ListExpiries(Trainings trainings, TrainingPolicies policies) {
        this.trainings = trainings;
        this.policies = policies;
    }

    /** The warnings due on the day about mediators kept in the reader's territory, the soonest first. */
    @Transactional
    public List<ExpiryWarning> list(LocalDate day, Caller reader) {
        var scope = reader.scopeAs(Roles.REGISTER_KEEPER, Roles.OFFICE_HEAD, Roles.REGIONAL_COORDINATOR);
        var policy = policies.inForce(day);
        return policy.due(trainings.expiring(day, policy.widest(), scope), day);
    }
}
