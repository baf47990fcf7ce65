package kz.ethnomediation.intake.incidents;

import java.util.Set;

/** The answer of every verb on an incident. A refusal is a value: nothing was changed. */
public sealed interface IncidentOutcome {

    /** It is done; the incident as it now stands. */
    record Done(Incident incident) implements IncidentOutcome {}

    /** No such incident. */
    record Unknown() implements IncidentOutcome {}

    /** The verb was refused, and why. */
    sealed interface Refused extends IncidentOutcome {}

    /** A field breaks a rule. */
    record Invalid(String pointer, String code) implements Refused {}

    /** The caller read an older revision than the current one. */
    record Stale(long revision) implements Refused {}

    /** The state forbids the verb. */
    record WrongState(IncidentState state, Set<IncidentState> allowed) implements Refused {

        WrongState(IncidentState state) {
            this(state, state.next());
        }

        public WrongState {
            allowed = Set.copyOf(allowed);
        }
    }

    /** It cannot end as remedied before the authority was told. */
    record AuthorityNotTold() implements Refused {}

    /** It cannot end as remedied before the people whom it concerns were told. */
    record PersonsNotTold() implements Refused {}
}
