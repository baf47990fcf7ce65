package kz.ethnomediation.registry.trainings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.registry.mediators.MediatorId;
import kz.ethnomediation.registry.organisations.OrganisationId;

/** The collection of all trainings and of which certificates came out of them. */
public interface Trainings {

    /** Keeps a new training. */
    void add(Training training);

    /** Keeps them all. */
    void addAll(List<Training> trainings);

    /** The training. */
    Optional<Training> byId(UUID id);

    /** The training, and nobody else certifies in the name of its organiser until the transaction ends. */
    Optional<Training> toCertify(UUID id);

    /** Keeps that a certificate came out of a training. */
    void add(CertifiedMediator certified);

    /** Whether the register says that the mediator has a certificate of the training. */
    boolean hasCertified(Training training, MediatorId mediator);

    /** Whether the register says of a certificate of the organiser's trainings that it bears the number. */
    boolean hasUsedNumber(OrganisationId organiser, String number);

    /** Whether the register has an entry of that id, in whatever status. */
    boolean hasMediator(UUID mediator);

    /** At most {@code limit} of those asked for, by id. */
    List<Training> page(TrainingFilter filter, int limit);

    /** What was taught between two days, both included, in a region or everywhere. */
    TrainingFigures figures(LocalDate from, LocalDate to, Optional<String> region);
}
