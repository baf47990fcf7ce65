package kz.ethnomediation.registry.trainings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.registry.organisations.OrganisationId;
import kz.ethnomediation.registry.organisations.Organisations;
import kz.ethnomediation.registry.runtime.Identifiers;
import kz.ethnomediation.registry.trainings.TrainingOutcome.Invalid;
import kz.ethnomediation.registry.trainings.TrainingOutcome.OrganiserNotOpen;
import kz.ethnomediation.registry.trainings.TrainingOutcome.OutsideYourScope;
import kz.ethnomediation.registry.trainings.TrainingOutcome.Recorded;
import kz.ethnomediation.registry.trainings.TrainingOutcome.Unknown;

/** Writes down a training that was held in a region of the keeper's own territory, by whichever organisation. */
@ApplicationScoped
public class RecordTraining {

    private final Trainings trainings;
    private final Organisations organisations;
    private final TrainingEvents events;
    private final TrainingChecks checks;
    private final Identifiers identifiers;

    public RecordTraining(
            Trainings trainings,
            Organisations organisations,
            TrainingEvents events,
            TrainingChecks checks,
            Identifiers identifiers) {
        this.trainings = trainings;
        this.organisations = organisations;
        this.events = events;
        this.checks = checks;
        this.identifiers = identifiers;
    }

    /**
     * What a keeper sends.
     *
     * @param trained the head count of a seminar, of nothing else
     * @param trainers entries of the register of mediators
     */
    public record Command(
            OrganisationId organiser,
            TrainingKind kind,
            String region,
            LocalDate from,
            LocalDate until,
            String place,
            String topic,
            int hours,
            List<String> languages,
            OptionalInt trained,
            List<UUID> trainers,
            Caller keeper) {}

    /** On record, or why not. */
    @Transactional
    public TrainingOutcome record(Command command) {
        if (!command.keeper().scopeAs(Roles.REGISTER_KEEPER).covers(command.region())) {
            return new OutsideYourScope();
        }
        var found = organisations.toChange(command.organiser());
        if (found.isEmpty()) {
            return new Unknown();
        }
        var faults = checks.faults(command);
        if (!faults.isEmpty()) {
            return new Invalid(faults);
        }
        if (!found.get().history().isOpenOn(command.until())) {
            return new OrganiserNotOpen();
        }
        var training = training(command);
        trainings.add(training);
        events.publish(training, organisations.nextEvent(command.organiser()));
        return new Recorded(training.id(), checks.warnings(command));
    }

    private Training training(Command command) {
        return new Training(
                identifiers.next(),
                command.organiser(),
                command.kind(),
                command.region(),
                command.from(),
                command.until(),
                command.place(),
                command.topic(),
                command.hours(),
                command.languages(),
                command.trained(),
                command.trainers(),
                checks.now(),
                command.keeper().subject());
    }
}
