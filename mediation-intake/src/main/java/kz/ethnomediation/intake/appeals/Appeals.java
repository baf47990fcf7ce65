package kz.ethnomediation.intake.appeals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The collection of appeals. */
public interface Appeals {

    /** The appeal, where it exists and lies within {@code sight}. */
    Optional<Appeal> byId(UUID id, Sight sight);

    /** The same with its parties read along, for use after the transaction. */
    Optional<Appeal> withParties(UUID id, Sight sight);

    /**
     * The same for a person or a service that is shown it, outside of every transaction of others; with its parties where they are
     * what is read. Each such reading is logged in the transaction that reads: what cannot be logged is not answered.
     */
    Optional<Appeal> shown(UUID id, Sight sight, Reading what);

    /** The appeal whoever may see it, locked until the transaction ends: for what the system does by itself. */
    Optional<Appeal> lockedById(UUID id);

    /** The appeal that a source sent, whoever may see it; nobody else can look for the pair until the transaction ends. */
    Optional<Appeal> bySource(String system, String externalId);

    /** Whether nothing has this id, nor had it before it was erased; nobody else can claim it until the transaction ends. */
    boolean claim(UUID id);

    /** Lets whoever decides on the appeal write down a decision that takes it out of sight, until the transaction ends. */
    void keepInSight(Appeal appeal);

    /**
     * Keeps the appeal with what was said, which nobody reads without its keys, and numbers it without a gap per year and region.
     * The count stays locked until the transaction ends.
     */
    void add(Appeal appeal, NewAppeal said);

    /**
     * One page in the order of registration, newest first; each line as seen on {@code today}. At most {@code shown} lines, whose
     * readings are logged as {@link #shown} says, and one more where a page follows.
     */
    List<AppealLine> page(AppealFilter filter, Sight sight, LocalDate today, int shown);

    /** Appeals that wait for something, what presses most first; each line as seen on {@code today}. */
    List<AppealLine> waiting(Pending what, Sight sight, LocalDate today, int limit);
}
