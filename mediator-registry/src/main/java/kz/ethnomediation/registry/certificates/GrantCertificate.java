package kz.ethnomediation.registry.certificates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.workdays.AlmatyDay;
import kz.ethnomediation.registry.certificates.CertificateOutcome.Invalid;
import kz.ethnomediation.registry.certificates.CertificateOutcome.Recorded;
import kz.ethnomediation.registry.certificates.CertificateOutcome.Unknown;
import kz.ethnomediation.registry.mediators.MediatorEvent.StandingChanged;
import kz.ethnomediation.registry.mediators.MediatorEvent.StandingChanged.Cause;
import kz.ethnomediation.registry.mediators.MediatorEvents;
import kz.ethnomediation.registry.mediators.MediatorId;
import kz.ethnomediation.registry.mediators.Mediators;
import kz.ethnomediation.registry.mediators.Recording;
import kz.ethnomediation.registry.runtime.Identifiers;

/**
 * Puts a certificate on record for an entry of the keeper's territory (domain rule 31). A certificate is a fact: hours below
 * what is demanded are recorded as well, and simply entitle nobody.
 */
@ApplicationScoped
public class GrantCertificate {

    private final Mediators mediators;
    private final Certificates certificates;
    private final MediatorEvents events;
    private final Identifiers identifiers;
    private final InstantSource clock;

    public GrantCertificate(
            Mediators mediators,
            Certificates certificates,
            MediatorEvents events,
            Identifiers identifiers,
            InstantSource clock) {
        this.mediators = mediators;
        this.certificates = certificates;
        this.events = events;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /** Recorded, or why not. */
    @Transactional
    public CertificateOutcome grant(MediatorId id, Certificate certificate, Caller keeper) {
        var found = mediators.toChange(id, keeper.scope());
        if (found.isEmpty()) {
            return new Unknown();
        }
        var now = clock.instant();
        var faults = CertificateRules.faults(
                certificate,
                AlmatyDay.of(now),
                certificates.birthOf(id),
                new CertificateHistory(certificates.of(id)).current());
        if (!faults.isEmpty()) {
            return new Invalid(faults);
        }
        var granted = new CertificateId(identifiers.next());
        certificates.add(new CertificateStatement(
                granted.value(),
                granted,
                id,
                certificate,
                false,
                Optional.empty(),
                now,
                keeper.subject(),
                Optional.empty()));
        var mediator = found.get();
        var recording = new Recording(certificate.issuedOn(), now, keeper.subject());
        events.publish(StandingChanged.of(mediator, mediator.countVerb(), Cause.CERTIFICATE_GRANTED, recording));
        return new Recorded(granted, mediator.revision());
    }
}
