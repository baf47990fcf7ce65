package kz.ethnomediation.cases.mediators;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.ethnomediation.cases.codes.MediatorStatus;

/** What the register has said of mediators, as this service has heard it. */
public interface MediatorStandings {

    /**
     * From a day on, a mediator has a status.
     *
     * @param sequence position among the register's events about this mediator
     */
    record Standing(UUID mediatorId, long sequence, MediatorStatus status, LocalDate effectiveOn, Instant recordedAt) {}

    /** Keeps a standing; one that is here already stays as it is. */
    void add(Standing standing);

    /**
     * Keeps what a correction says: all standings of the mediator anew, in the order of their days. Those of earlier events stay on
     * record and count no more; later events add to these. One that is here already stays as it is.
     *
     * @param standings of one mediator and one event
     */
    void restate(List<Standing> standings);

    /**
     * Whether the mediator may mediate on {@code day}: the latest standing that had begun by then says so (domain rule 14).
     * One whom the register has not told of may not.
     */
    boolean isActiveOn(UUID mediatorId, LocalDate day);

    /** Whether the register has told of the mediator at all. */
    boolean knows(UUID mediatorId);
}
