package kz.ethnomediation.registry.trainings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.platform.caller.Scope;

/** The collection of all trainings and of their certificates. */
public interface Trainings {

    /** Keeps a new training. */
    void add(Training training);

    /** The training. */
    Optional<Training> byId(UUID id);

    /** Keeps a certificate; false where the mediator has one of this training, or its organiser has used the number. */
    boolean add(Certificate certificate);

    /** Whether the register has an entry of that id, in whatever status. */
    boolean hasMediator(UUID mediator);

    /** At most {@code limit} of those asked for, by id. */
    List<Training> page(TrainingFilter filter, int limit);

    /** How many certificates a training has. */
    long certificatesOf(UUID training);

    /** What was taught between two days, both included, in a region or everywhere. */
    TrainingFigures figures(LocalDate from, LocalDate to, Optional<String> region);

    /**
     * The certificates of mediators kept in the territory that expire after {@code day} and at the latest {@code days} later, but for
     * those that a later certificate of the same mediator outlasts.
     */
    List<Expiry> expiring(LocalDate day, int days, Scope keptIn);
}
