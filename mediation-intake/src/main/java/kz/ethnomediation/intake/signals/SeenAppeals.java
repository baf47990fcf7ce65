package kz.ethnomediation.intake.signals;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.Appeals;
import kz.ethnomediation.intake.appeals.Sight;
import kz.ethnomediation.platform.caller.Caller;

/** Appeals as the raiser could open them: whoever never sees appeals can name none, and so cannot probe for ids. */
@ApplicationScoped
class SeenAppeals implements LinkableAppeals {

    private final Appeals appeals;

    SeenAppeals(Appeals appeals) {
        this.appeals = appeals;
    }

    @Override
    public boolean has(UUID appealId, Caller caller) {
        return appeals.byId(appealId, Sight.of(caller)).isPresent();
    }
}
