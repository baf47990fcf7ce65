package kz.ethnomediation.intake.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.Actor;
import kz.ethnomediation.intake.signals.SignalHistory;
import kz.ethnomediation.platform.fieldcrypt.DataKeys;
import kz.ethnomediation.platform.fieldcrypt.KeyOwner;

/** Signals that are over: what was said of a tension, at the raising and in every answer. */
@ApplicationScoped
class RetainedSignals implements RetainedClass {

    private final SignalHistory history;
    private final RetainedRows rows;
    private final DataKeys keys;

    RetainedSignals(SignalHistory history, RetainedRows rows, DataKeys keys) {
        this.history = history;
        this.rows = rows;
        this.keys = keys;
    }

    @Override
    public String code() {
        return "SIGNAL";
    }

    @Override
    public void lock(UUID id) {
        rows.lockSignal(id);
    }

    @Override
    public void destroy(UUID id, Instant now) {
        var _ = keys.shred(new KeyOwner("signal", id));
        history.of(id).stream().reduce((_, later) -> later).ifPresent(last -> history.add(note(last, now)));
    }

    private static SignalHistory.Entry note(SignalHistory.Entry last, Instant now) {
        return new SignalHistory.Entry(
                last.signalId(),
                last.revision(),
                Actor.SYSTEM.subject(),
                Actor.SYSTEM.login(),
                VERB,
                Optional.of(last.after()),
                last.after(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                now,
                now);
    }
}
