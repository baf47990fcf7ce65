package kz.ethnomediation.intake.signals;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.Appeals;
import kz.ethnomediation.intake.appeals.Sight;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Roles;

/** Appeals as the raiser could open them: whoever never sees appeals can name none, and so cannot probe for ids. */
@ApplicationScoped
class SeenAppeals implements LinkableAppeals {

    private static final Set<String> READERS =
            Set.of(Roles.OPERATOR, Roles.MEDIATOR, Roles.OFFICE_HEAD, Roles.REGIONAL_COORDINATOR);

    private final Appeals appeals;

    SeenAppeals(Appeals appeals) {
        this.appeals = appeals;
    }

    @Override
    public boolean has(UUID appealId, Caller caller) {
        return READERS.stream().anyMatch(caller::is)
                && appeals.byId(appealId, Sight.of(caller)).isPresent();
    }
}
