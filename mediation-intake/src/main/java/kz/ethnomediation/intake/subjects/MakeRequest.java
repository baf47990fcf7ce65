package kz.ethnomediation.intake.subjects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.subjects.RequestKind;

/**
 * Takes an officer's request (domain rule 48): finds whom it means, keeps it with its term, and tells the services. What tells the
 * person is not kept, so a request can be looked at by whoever may see ids.
 */
@ApplicationScoped
public class MakeRequest {

    private final KnownPersons persons;
    private final NewRequests newRequests;
    private final RequestRegister register;
    private final RequestEvents events;

    public MakeRequest(KnownPersons persons, NewRequests newRequests, RequestRegister register, RequestEvents events) {
        this.persons = persons;
        this.newRequests = newRequests;
        this.register = register;
        this.events = events;
    }

    /**
     * What is asked for.
     *
     * @param textsToo whether an erasure takes with it what was written about the person's own matters
     */
    public record Command(RequestKind kind, Meant meant, boolean textsToo, Caller officer) {}

    /** Made, or why not. */
    @Transactional
    public MakingOutcome make(Command command) {
        var found = persons.find(command.meant());
        if (found.persons().isEmpty()) {
            return new MakingOutcome.NobodyMeant();
        }
        var kept = newRequests.of(command, found);
        register.add(kept);
        events.requested(kept.request());
        return new MakingOutcome.Made(kept);
    }
}
