package kz.ethnomediation.registry.certificates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.registry.policy.MediatorPolicies;

/** Says whose certificate ends soon, by the days of warning of the policy in force on the day. */
@ApplicationScoped
public class ListExpiries {

    private static final Comparator<ExpiryWarning> SOONEST_FIRST = Comparator.comparingInt(ExpiryWarning::daysLeft)
            .thenComparing(warning -> warning.expiry().certificate().value());

    private final EndingCertificates ending;
    private final MediatorPolicies policies;

    public ListExpiries(EndingCertificates ending, MediatorPolicies policies) {
        this.ending = ending;
        this.policies = policies;
    }

    /** The warnings due on the day about mediators kept in the reader's territory, the soonest first. */
    @Transactional
    public List<ExpiryWarning> list(LocalDate day, Caller reader) {
        var scope = reader.scopeAs(Roles.REGISTER_KEEPER, Roles.OFFICE_HEAD, Roles.REGIONAL_COORDINATOR);
        var steps = policies.inForce(day).expiryWarningDays();
        var widest = steps.stream().max(Comparator.naturalOrder()).orElse(0);
        return ending.within(day, widest, scope).stream()
                .flatMap(expiry -> expiry.due(day, steps).stream())
                .sorted(SOONEST_FIRST)
                .toList();
    }
}
