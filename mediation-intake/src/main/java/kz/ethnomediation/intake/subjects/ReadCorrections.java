package kz.ethnomediation.intake.subjects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.subjects.Corrections;

/**
 * Gives a service what is to be put right, between intake's own answer and the end of the request. Intake comes first, so that
 * whatever it hands over afterwards is right already: who corrects after it has no older copy on the way that it does not know of.
 */
@ApplicationScoped
public class ReadCorrections {

    private static final String INTAKE = "mediation-intake";

    private final RequestRegister register;
    private final KeptCorrections corrections;

    public ReadCorrections(RequestRegister register, KeptCorrections corrections) {
        this.register = register;
        this.corrections = corrections;
    }

    /** What is to be put right; nothing where it is not to be read yet or any more, or no service asks. */
    @Transactional
    public Optional<Corrections> of(UUID requestId, Caller service) {
        if (!service.is(Roles.SERVICE)) {
            return Optional.empty();
        }
        return register.byId(requestId)
                .filter(kept -> !kept.awaited().contains(INTAKE))
                .flatMap(_ -> corrections.of(requestId));
    }
}
