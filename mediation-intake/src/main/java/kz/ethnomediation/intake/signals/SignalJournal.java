package kz.ethnomediation.intake.signals;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.ethnomediation.intake.appeals.Actor;
import kz.ethnomediation.platform.caller.Caller;

/** Writes down what has happened to a signal: one history row and one event each. */
@ApplicationScoped
public class SignalJournal {

    private final SignalHistory history;
    private final SignalEvents events;

    public SignalJournal(SignalHistory history, SignalEvents events) {
        this.history = history;
        this.events = events;
    }

    /** Enters everything that has happened since the last entry, in its order, in the transaction at hand. */
    void enter(Signal signal, Caller caller) {
        for (var event : signal.takeHappened()) {
            history.add(entry(signal, event, actor(event, caller)));
            events.publish(signal, event);
        }
    }

    /** The names of the fields that are others since the revision. */
    Set<String> changedSince(Signal signal, long revision) {
        return history.changedSince(signal.id(), revision);
    }

    private static Actor actor(SignalEvent event, Caller caller) {
        return event instanceof SignalEvent.Escalated(var _, var _, var automatic, var _) && automatic
                ? Actor.SYSTEM
                : Actor.of(caller);
    }

    private static SignalHistory.Entry entry(Signal signal, SignalEvent event, Actor actor) {
        var stamp = event.stamp();
        return new SignalHistory.Entry(
                signal.id(),
                signal.revision(),
                actor.subject(),
                actor.login(),
                verb(event),
                stamp.before(),
                stamp.after(),
                code(event).map(Enum::name),
                actions(event),
                event.words(),
                stamp.occurredAt(),
                stamp.recordedAt());
    }

    private static String verb(SignalEvent event) {
        return switch (event) {
            case SignalEvent.Raised _ -> "raised";
            case SignalEvent.Verified _ -> "verified";
            case SignalEvent.Dismissed _ -> "dismissed";
            case SignalEvent.Escalated _ -> "escalated";
            case SignalEvent.Responded _ -> "responded";
            case SignalEvent.Closed _ -> "closed";
        };
    }

    private static Optional<Enum<?>> code(SignalEvent event) {
        return switch (event) {
            case SignalEvent.Raised _ -> Optional.empty();
            case SignalEvent.Verified verified ->
                Optional.of(verified.responder().kind());
            case SignalEvent.Dismissed dismissed -> Optional.of(dismissed.reason());
            case SignalEvent.Escalated escalated -> Optional.of(escalated.level());
            case SignalEvent.Responded responded ->
                Optional.of(responded.response().result());
            case SignalEvent.Closed closed -> Optional.of(closed.result());
        };
    }

    private static List<String> actions(SignalEvent event) {
        return event instanceof SignalEvent.Responded responded
                ? responded.response().actions().stream().map(Enum::name).toList()
                : List.of();
    }
}
