package kz.ethnomediation.registry.trainings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.registry.certificates.Certificate;
import kz.ethnomediation.registry.certificates.CertificateOutcome;
import kz.ethnomediation.registry.certificates.GrantCertificate;
import kz.ethnomediation.registry.mediators.CertificateProgramme;
import kz.ethnomediation.registry.mediators.MediatorId;
import kz.ethnomediation.registry.organisations.Fault;
import kz.ethnomediation.registry.organisations.OrganisationName;
import kz.ethnomediation.registry.organisations.Organisations;
import kz.ethnomediation.registry.trainings.TrainingOutcome.CertificateTaken;
import kz.ethnomediation.registry.trainings.TrainingOutcome.Invalid;
import kz.ethnomediation.registry.trainings.TrainingOutcome.NoCertificates;
import kz.ethnomediation.registry.trainings.TrainingOutcome.Recorded;
import kz.ethnomediation.registry.trainings.TrainingOutcome.Unknown;

/**
 * Writes down that a mediator has the certificate of a programme or of continuing education, once. The certificate goes on record
 * as every other does, with the hours of the training and its organiser as the issuer; the training keeps that it came out of it.
 * The entry must be kept in the keeper's territory; the training may have been held anywhere.
 */
@ApplicationScoped
public class CertifyMediator {

    private final Trainings trainings;
    private final Organisations organisations;
    private final GrantCertificate granting;
    private final TrainingChecks checks;

    public CertifyMediator(
            Trainings trainings, Organisations organisations, GrantCertificate granting, TrainingChecks checks) {
        this.trainings = trainings;
        this.organisations = organisations;
        this.granting = granting;
        this.checks = checks;
    }

    /**
     * What a keeper sends.
     *
     * @param training the id of the training
     * @param number unique among the certificates of the training's organiser
     * @param expiresOn the last day on which it is valid; empty where it never expires
     */
    public record Command(
            UUID training,
            MediatorId mediator,
            CertificateProgramme programme,
            String number,
            LocalDate issuedOn,
            Optional<LocalDate> expiresOn,
            Caller keeper) {}

    /** On record, or why not. */
    @Transactional
    public TrainingOutcome certify(Command command) {
        var found = trainings.toCertify(command.training());
        if (found.isEmpty()) {
            return new Unknown();
        }
        var training = found.get();
        if (training.kind().isCountedByHeads()) {
            return new NoCertificates();
        }
        if (command.issuedOn().isBefore(training.until())) {
            return new Invalid(List.of(new Fault("/issuedOn", "before-the-training")));
        }
        if (trainings.hasCertified(training, command.mediator())
                || trainings.hasUsedNumber(training.organiser(), command.number())) {
            return new CertificateTaken();
        }
        return granted(command, training);
    }

    private TrainingOutcome granted(Command command, Training training) {
        return switch (granting.grant(command.mediator(), certificate(command, training), command.keeper())) {
            case CertificateOutcome.Recorded recorded -> {
                var keeper = command.keeper().subject();
                trainings.add(new CertifiedMediator(training.id(), recorded.certificate(), checks.now(), keeper));
                yield new Recorded(recorded.certificate().value(), List.of());
            }
            case CertificateOutcome.Unknown() -> new Invalid(List.of(new Fault("/mediatorId", "unknown")));
            case CertificateOutcome.Invalid(var faults) -> new Invalid(faults(faults));
            case CertificateOutcome.Stale _ -> throw new IllegalStateException("a grant names no revision");
        };
    }

    private Certificate certificate(Command command, Training training) {
        var issuer = organisations
                .byId(training.organiser())
                .flatMap(organiser -> organiser.history().nameOn(command.issuedOn()))
                .map(OrganisationName::ru)
                .orElseThrow(() -> new IllegalStateException("the organiser of a training has a name"));
        return new Certificate(
                command.programme(),
                training.hours(),
                command.number(),
                issuer,
                command.issuedOn(),
                command.expiresOn());
    }

    private static List<Fault> faults(List<CertificateOutcome.Fault> found) {
        var faults = new ArrayList<Fault>();
        found.forEach(fault -> faults.add(new Fault(fault.pointer(), fault.code())));
        return List.copyOf(faults);
    }
}
