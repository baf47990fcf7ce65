package kz.ethnomediation.registry.mediators;

/** What an event tells of a mediator beside his profile and status. */
public interface Qualifications {

    /** As the register says it in this transaction. */
    Qualification of(MediatorId mediator);
}
