package kz.ethnomediation.registry.certificates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import kz.ethnomediation.platform.caller.Scope;
import kz.ethnomediation.platform.workdays.AlmatyDay;
import kz.ethnomediation.registry.mediators.MediatorEvent.StandingChanged;
import kz.ethnomediation.registry.mediators.MediatorEvent.StandingChanged.Cause;
import kz.ethnomediation.registry.mediators.MediatorEvents;
import kz.ethnomediation.registry.mediators.Mediators;
import kz.ethnomediation.registry.mediators.Recording;

/**
 * Tells, once for each, that the last day of a certificate is over (features row 32). Entitlement does not wait for it: every
 * question is answered by the days themselves. The entry's ETag stays as it is.
 */
@ApplicationScoped
public class TellExpiry {

    private static final Scope REPUBLIC = new Scope.Republic();
    private static final String THE_SYSTEM = "system";

    private final Mediators mediators;
    private final ExpiredCertificates expired;
    private final MediatorEvents events;

    public TellExpiry(Mediators mediators, ExpiredCertificates expired, MediatorEvents events) {
        this.mediators = mediators;
        this.expired = expired;
        this.events = events;
    }

    /** Tells of one certificate; false where nothing is left to tell. */
    @Transactional
    public boolean next(Instant now) {
        var found = expired.nextUntold(AlmatyDay.of(now));
        found.ifPresent(due -> mediators.toChange(due.mediator(), REPUBLIC).ifPresent(mediator -> {
            if (expired.told(due, now)) {
                var recording = new Recording(due.last().plusDays(1), now, THE_SYSTEM);
                events.publish(
                        StandingChanged.of(mediator, mediator.countOwnWork(), Cause.CERTIFICATE_EXPIRED, recording));
            }
        }));
        return found.isPresent();
    }
}
