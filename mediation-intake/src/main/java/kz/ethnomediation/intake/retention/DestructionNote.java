package kz.ethnomediation.intake.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.ethnomediation.intake.appeals.Actor;
import kz.ethnomediation.intake.appeals.Appeal;
import kz.ethnomediation.intake.appeals.AppealHistory;
import kz.ethnomediation.platform.workdays.AlmatyDay;

/** Writes into the history of an appeal that something of it was destroyed. The revision stays, no event is sent: nothing that is counted has changed. */
@ApplicationScoped
class DestructionNote {

    private final AppealHistory history;

    DestructionNote(AppealHistory history) {
        this.history = history;
    }

    void enter(Appeal appeal, String verb, Instant now) {
        history.add(new AppealHistory.Entry(
                appeal.id(),
                appeal.revision(),
                Actor.SYSTEM,
                verb,
                Optional.of(appeal.status()),
                appeal.status(),
                AlmatyDay.of(now),
                now,
                List.of(),
                Optional.empty()));
    }
}
