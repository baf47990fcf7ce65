package kz.ethnomediation.intake.appeals;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Roles;

/** Gives mediation-cases what its events may not hold: the parties, the essence, the scope answers of an accepted appeal. */
@ApplicationScoped
public class HandOver {

    private final Appeals appeals;

    public HandOver(Appeals appeals) {
        this.appeals = appeals;
    }

    /** The accepted appeal with its parties; nothing where there is none, it is still intake's or no service asks. */
    public Optional<Appeal> to(Caller service, UUID id) {
        return service.is(Roles.SERVICE) ? appeals.shown(id, new Sight.Handover(), Reading.HANDOVER) : Optional.empty();
    }
}
