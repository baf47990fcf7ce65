package kz.ethnomediation.registry.certificates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.workdays.AlmatyDay;
import kz.ethnomediation.registry.certificates.CertificateOutcome.Invalid;
import kz.ethnomediation.registry.certificates.CertificateOutcome.Recorded;
import kz.ethnomediation.registry.certificates.CertificateOutcome.Stale;
import kz.ethnomediation.registry.certificates.CertificateOutcome.Unknown;
import kz.ethnomediation.registry.certificates.CertificateStatement.Correction;
import kz.ethnomediation.registry.mediators.CorrectionReason;
import kz.ethnomediation.registry.mediators.Mediator;
import kz.ethnomediation.registry.mediators.MediatorEvent.StandingChanged;
import kz.ethnomediation.registry.mediators.MediatorEvent.StandingChanged.Cause;
import kz.ethnomediation.registry.mediators.MediatorEvents;
import kz.ethnomediation.registry.mediators.MediatorId;
import kz.ethnomediation.registry.mediators.Mediators;
import kz.ethnomediation.registry.mediators.Recording;
import kz.ethnomediation.registry.runtime.Identifiers;

/**
 * Lets the register say something else of a certificate from now on. What it said before stays on record with the time in which
 * it said so, and answers about that time stay what they were.
 */
@ApplicationScoped
public class CorrectCertificate {

    private final Mediators mediators;
    private final Certificates certificates;
    private final MediatorEvents events;
    private final Identifiers identifiers;
    private final InstantSource clock;

    public CorrectCertificate(
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

    /**
     * What a keeper sends.
     *
     * @param content what the certificate says; empty where there is no such certificate
     * @param expectedRevision the entry's revision that the keeper has read
     */
    public record Command(
            MediatorId mediator,
            CertificateId certificate,
            Optional<Certificate> content,
            CorrectionReason reason,
            long expectedRevision,
            Caller keeper) {}

    /** Corrected, or why not. */
    @Transactional
    public CertificateOutcome correct(Command command) {
        var found = mediators.toChange(command.mediator(), command.keeper().scope());
        if (found.isEmpty()) {
            return new Unknown();
        }
        var mediator = found.get();
        if (mediator.revision() != command.expectedRevision()) {
            return new Stale(mediator.revision());
        }
        var history = new CertificateHistory(certificates.of(command.mediator()));
        return history.lastOf(command.certificate())
                .map(last -> corrected(command, mediator, history, last))
                .orElseGet(Unknown::new);
    }

    private CertificateOutcome corrected(
            Command command, Mediator mediator, CertificateHistory history, CertificateStatement last) {
        var now = clock.instant();
        var content = command.content().orElse(last.content());
        var others = history.current().stream()
                .filter(other -> !other.certificate().equals(command.certificate()))
                .toList();
        var faults =
                CertificateRules.faults(content, AlmatyDay.of(now), certificates.birthOf(command.mediator()), others);
        if (command.content().isPresent() && !faults.isEmpty()) {
            return new Invalid(faults);
        }
        var keeper = command.keeper().subject();
        certificates.add(new CertificateStatement(
                identifiers.next(),
                command.certificate(),
                command.mediator(),
                content,
                command.content().isEmpty(),
                Optional.of(new Correction(last.id(), command.reason())),
                now,
                keeper,
                Optional.empty()));
        var recording = new Recording(content.issuedOn(), now, keeper);
        events.publish(StandingChanged.of(mediator, mediator.countVerb(), Cause.CORRECTED, recording));
        return new Recorded(command.certificate(), mediator.revision());
    }
}
