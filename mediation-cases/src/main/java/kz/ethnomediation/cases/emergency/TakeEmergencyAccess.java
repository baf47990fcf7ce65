package kz.ethnomediation.cases.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import kz.ethnomediation.cases.lifecycle.Actor;
import kz.ethnomediation.cases.lifecycle.Cases;
import kz.ethnomediation.cases.lifecycle.Identifiers;
import kz.ethnomediation.cases.lifecycle.MediationCase;
import kz.ethnomediation.cases.lifecycle.Sight;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.workdays.AlmatyDay;

/** Lets a supervisor read one sealed case of the own territory for some hours; second persons have a task from that moment on. */
@ApplicationScoped
public class TakeEmergencyAccess {

    private final Cases cases;
    private final EmergencyRegister register;
    private final EmergencyPolicies policies;
    private final Identifiers identifiers;
    private final InstantSource clock;

    public TakeEmergencyAccess(
            Cases cases,
            EmergencyRegister register,
            EmergencyPolicies policies,
            Identifiers identifiers,
            InstantSource clock) {
        this.cases = cases;
        this.register = register;
        this.policies = policies;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /** What the plea asks is judged before the case is looked for, so that a plea that must fail finds nothing out. */
    @Transactional
    public EmergencyOutcome take(Caller caller, UUID caseId, Plea plea) {
        var now = clock.instant();
        var policy = policies.inForce(AlmatyDay.of(now));
        var length = plea.length().orElse(policy.longest());
        if (!policy.allows(length)) {
            return new EmergencyOutcome.TooLong(policy.longestHours());
        }
        return cases.forChange(caseId, Sight.forEmergency(caller))
                .map(found -> open(found, caller, plea, period(policy, length, now)))
                .orElseGet(EmergencyOutcome.Unknown::new);
    }

    private EmergencyOutcome open(MediationCase found, Caller caller, Plea plea, EmergencyAccess.Period period) {
        var seal = found.seal();
        if (seal.isEmpty() || Sight.of(caller).covers(found)) {
            return new EmergencyOutcome.NotNeeded();
        }
        if (register.holds(found.id(), caller.subject(), seal.get().at(), period.beginsAt())) {
            return new EmergencyOutcome.StillRunning();
        }
        var sealedBy = seal.get().by();
        return register.keyOf(found.id())
                .map(key -> new EmergencyAccess.SealedCase(found.id(), found.region(), sealedBy, key))
                .map(closed -> EmergencyAccess.begin(identifiers.next(), closed, Actor.of(caller), plea, period))
                .map(taken -> entered(taken, found, Actor.of(caller)))
                .orElseGet(EmergencyOutcome.Erased::new);
    }

    private EmergencyOutcome entered(EmergencyAccess taken, MediationCase opened, Actor person) {
        register.enter(taken, opened, person);
        return new EmergencyOutcome.Taken(taken);
    }

    private static EmergencyAccess.Period period(EmergencyPolicy policy, Duration length, Instant now) {
        return new EmergencyAccess.Period(policy.version(), now, now.plus(length), policy.reviewBy(now));
    }
}
