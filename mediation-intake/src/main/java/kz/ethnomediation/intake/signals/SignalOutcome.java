package kz.ethnomediation.intake.signals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** The answer of every verb on a signal. A refusal is a value: nothing was changed and nothing published. */
public sealed interface SignalOutcome {

    /** It is done; the signal as it now stands. */
    record Done(Signal signal) implements SignalOutcome {}

    /** No such signal within the caller's sight. */
    record Unknown() implements SignalOutcome {}

    /** The verb was refused, and why. */
    sealed interface Refused extends SignalOutcome {}

    /** A field breaks a rule. */
    record Invalid(String pointer, String code) implements Refused {}

    /** The caller read an older revision than the current one; {@code changed} names the fields that are others since. */
    record Stale(long revision, Set<String> changed) implements Refused {

        public Stale {
            changed = Set.copyOf(changed);
        }
    }

    /** The state forbids the verb. */
    record WrongState(SignalState state, Set<SignalState> allowed) implements Refused {

        WrongState(SignalState state) {
            this(state, state.next());
        }

        public WrongState {
            allowed = Set.copyOf(allowed);
        }
    }

    /** The caller knows of the signal, but its level is above the caller's, or it is not the caller's to answer. */
    record NotYours() implements Refused {}

    /** It lies there or higher already. */
    record EscalatedAlready(EscalationLevel level) implements Refused {}

    /** It cannot end as calmed while it is tense or has not been looked at again, which is due on {@code controlDueOn}. */
    record NotCalmYet(Optional<LocalDate> controlDueOn) implements Refused {}
}
