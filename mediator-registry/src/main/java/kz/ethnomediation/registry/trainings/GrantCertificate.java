package kz.ethnomediation.registry.trainings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.workdays.AlmatyDay;
import kz.ethnomediation.registry.organisations.Fault;
import kz.ethnomediation.registry.organisations.OrganisationDays;
import kz.ethnomediation.registry.runtime.Identifiers;
import kz.ethnomediation.registry.trainings.TrainingOutcome.CertificateTaken;
import kz.ethnomediation.registry.trainings.TrainingOutcome.Invalid;
import kz.ethnomediation.registry.trainings.TrainingOutcome.NoCertificates;
import kz.ethnomediation.registry.trainings.TrainingOutcome.Recorded;
import kz.ethnomediation.registry.trainings.TrainingOutcome.Unknown;

/** Writes down that a mediator has the certificate of a programme or of continuing education, once. */
@ApplicationScoped
public class GrantCertificate {

    private final Trainings trainings;
    private final Identifiers identifiers;
    private final InstantSource clock;

    public GrantCertificate(Trainings trainings, Identifiers identifiers, InstantSource clock) {
        this.trainings = trainings;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /**
     * What a keeper sends.
     *
     * @param expiresOn the first day on which it entitles no more; empty where it does not expire
     */
    public record Command(
            UUID training,
            UUID mediator,
            String number,
            LocalDate issuedOn,
            Optional<LocalDate> expiresOn,
            Caller keeper) {}

    /** On record, or why not. */
    @Transactional
    public TrainingOutcome grant(Command command) {
        var scope = command.keeper().scopeAs(Roles.REGISTER_KEEPER);
        var found = trainings.byId(command.training()).filter(training -> scope.covers(training.region()));
        if (found.isEmpty()) {
            return new Unknown();
        }
        if (found.get().kind().isCountedByHeads()) {
            return new NoCertificates();
        }
        var now = clock.instant();
        var faults = faults(command, found.get(), AlmatyDay.of(now));
        if (!faults.isEmpty()) {
            return new Invalid(faults);
        }
        var certificate = new Certificate(
                identifiers.next(),
                command.training(),
                command.mediator(),
                command.number(),
                command.issuedOn(),
                command.expiresOn(),
                now,
                command.keeper().subject());
        return trainings.add(certificate) ? new Recorded(certificate.id(), List.of()) : new CertificateTaken();
    }

    private List<Fault> faults(Command command, Training training, LocalDate today) {
        var faults = new ArrayList<Fault>();
        if (!trainings.hasMediator(command.mediator())) {
            faults.add(new Fault("/mediatorId", "unknown"));
        }
        OrganisationDays.faultOf(command.issuedOn(), today).ifPresent(code -> faults.add(new Fault("/issuedOn", code)));
        if (command.issuedOn().isBefore(training.until())) {
            faults.add(new Fault("/issuedOn", "before-the-training"));
        }
        if (command.expiresOn().filter(day -> !command.issuedOn().isBefore(day)).isPresent()) {
            faults.add(new Fault("/expiresOn", "before-issued"));
        }
        return List.copyOf(faults);
    }
}
