package kz.ethnomediation.intake.signals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The collection of signals. */
public interface Signals {

    /** The signal, where it exists and lies within {@code sight}. */
    Optional<Signal> byId(UUID id, SignalSight sight);

    /** Keeps the signal with what was said, under a key of its own. */
    void add(Signal signal, SignalWords said);

    /** What was said at the raising; nothing where it is erased. */
    Optional<SignalWords> words(Signal signal);

    /** Lets whoever acts on the signal write down what takes it out of sight, until the transaction ends. */
    void keepInSight(Signal signal);

    /** One page in the order of raising, newest first; what is overdue is so at {@code now}. */
    List<Signal> page(SignalFilter filter, SignalSight sight, Instant now, int limit);

    /** Those that the caller has to answer or to watch, the earliest {@code replyBy} first; not those that are merely the own ones. */
    List<Signal> unanswered(SignalSight sight, int limit);

    /** Those that were answered and are still tense, the longest without anything done first. */
    List<Signal> stillTense(SignalSight sight, int limit);

    /** Those that have calmed and wait for a look or for their end, the earliest look first. */
    List<Signal> calm(SignalSight sight, int limit);
}
