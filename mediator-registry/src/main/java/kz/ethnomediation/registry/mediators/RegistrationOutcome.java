package kz.ethnomediation.registry.mediators;

import java.util.List;

/** The answer to a registration. A refusal is a value: nothing was kept and nothing published. */
public sealed interface RegistrationOutcome {

    /** The person is in the register. */
    record Registered(MediatorId id, MediatorStatus status, long revision) implements RegistrationOutcome {}

    /** The id that the client made belongs to an entry already, whoever keeps it. */
    record IdTaken() implements RegistrationOutcome {}

    /** Fields break a rule; every one of them is named. */
    record Invalid(List<Fault> faults) implements RegistrationOutcome {}

    /** One faulty field: a pointer into the registration, and what is wrong there. */
    record Fault(String pointer, String code) {}
}
