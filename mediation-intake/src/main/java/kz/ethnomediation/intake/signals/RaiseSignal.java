package kz.ethnomediation.intake.signals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import kz.ethnomediation.intake.signals.SignalOutcome.Done;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.workdays.AlmatyDay;

/**
 * Raises a signal: any person of the network may, with a place, a kind and words, also for a place outside the own
 * territory, because a warning is heard wherever it comes from.
 */
@ApplicationScoped
public class RaiseSignal {

    private final Signals signals;
    private final SignalPolicies policies;
    private final SignalJournal journal;
    private final Surroundings surroundings;
    private final InstantSource clock;

    public RaiseSignal(
            Signals signals,
            SignalPolicies policies,
            SignalJournal journal,
            Surroundings surroundings,
            InstantSource clock) {
        this.signals = signals;
        this.policies = policies;
        this.journal = journal;
        this.surroundings = surroundings;
        this.clock = clock;
    }

    /** Done with the signal, or the first refusal; a refused report leaves no trace. */
    @Transactional
    public SignalOutcome raise(SignalReport report, Caller caller) {
        var now = clock.instant();
        var region = report.region().or(caller::onlyRegion);
        var refusal = surroundings.rules(now).refusal(report, region, caller);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var policy = policies.inForce(AlmatyDay.of(now));
        var signal = new Signal(
                surroundings.newId(),
                report.warning(region.orElseThrow()),
                report.tension(),
                policy,
                Raiser.of(caller),
                now);
        signals.add(signal, report.said());
        journal.enter(signal, caller);
        return new Done(signal);
    }
}
