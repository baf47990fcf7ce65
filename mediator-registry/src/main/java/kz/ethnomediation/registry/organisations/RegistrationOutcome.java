package kz.ethnomediation.registry.organisations;

import java.util.List;

/** The answer to an entry. A refusal is a value: nothing was kept and nothing published. */
public sealed interface RegistrationOutcome {

    /** The organisation is in the register. */
    record Registered(OrganisationId id, long revision) implements RegistrationOutcome {}

    /** The id that the client made belongs to an organisation already. */
    record IdTaken() implements RegistrationOutcome {}

    /** Fields break a rule; every one of them is named. */
    record Invalid(List<Fault> faults) implements RegistrationOutcome {}
}
