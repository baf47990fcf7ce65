package kz.ethnomediation.intake.appeals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.workdays.AlmatyDay;

/**
 * Gives mediation-cases what its events may not hold: the parties, the essence, the scope answers of an accepted appeal.
 * Each reading is written into the history in the same transaction: no row, no answer.
 */
@ApplicationScoped
public class HandOver {

    private final Appeals appeals;
    private final AppealHistory history;
    private final InstantSource clock;

    public HandOver(Appeals appeals, AppealHistory history, InstantSource clock) {
        this.appeals = appeals;
        this.history = history;
        this.clock = clock;
    }

    /** The accepted appeal with its parties; nothing where there is none, it is still intake's or no service asks. */
    @Transactional
    public Optional<Appeal> to(Caller service, UUID id) {
        if (!service.is(Roles.SERVICE)) {
            return Optional.empty();
        }
        var found = appeals.withParties(id, new Sight.Handover());
        found.ifPresent(appeal -> history.add(reading(appeal, Actor.of(service))));
        return found;
    }

    private AppealHistory.Entry reading(Appeal appeal, Actor reader) {
        var now = clock.instant();
        return new AppealHistory.Entry(
                appeal.id(),
                appeal.revision(),
                reader,
                "handed-over",
                Optional.of(appeal.status()),
                appeal.status(),
                AlmatyDay.of(now),
                now,
                List.of(),
                Optional.empty());
    }
}
