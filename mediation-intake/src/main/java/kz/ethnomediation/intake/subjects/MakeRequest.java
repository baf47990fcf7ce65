package kz.ethnomediation.intake.subjects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.subjects.Corrections;
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
    private final KeptCorrections keptCorrections;
    private final RequestEvents events;

    public MakeRequest(
            KnownPersons persons,
            NewRequests newRequests,
            RequestRegister register,
            KeptCorrections keptCorrections,
            RequestEvents events) {
        this.keptCorrections = keptCorrections;
        this.persons = persons;
        this.newRequests = newRequests;
        this.register = register;
        this.events = events;
    }

    /**
     * What is asked for.
     *
     * @param textsToo whether an erasure takes with it what was written about the person's own matters
     * @param corrections what is to be put right, where that is asked for
     */
    public record Command(
            RequestKind kind, Meant meant, boolean textsToo, Optional<Corrections> corrections, Caller officer) {}

    /** Made, or why not. */
    @Transactional
    public MakingOutcome make(Command command) {
        var refused = CorrectionRules.refusal(command.kind(), command.corrections());
        if (refused.isPresent()) {
            return refused.get();
        }
        var found = persons.find(command.meant());
        return found.persons().isEmpty() ? new MakingOutcome.NobodyMeant() : made(command, found);
    }

    private MakingOutcome made(Command command, KnownPersons.Found found) {
        var kept = newRequests.of(command, found);
        register.add(kept);
        command.corrections()
                .ifPresent(asked -> keptCorrections.add(kept.request().id(), asked));
        events.requested(kept.request());
        return new MakingOutcome.Made(kept);
    }
}
