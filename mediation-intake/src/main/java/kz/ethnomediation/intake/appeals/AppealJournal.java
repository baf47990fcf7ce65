package kz.ethnomediation.intake.appeals;

import jakarta.enterprise.context.ApplicationScoped;

/** Writes down what has happened to an appeal: one history row each, and an event where others must know. */
@ApplicationScoped
public class AppealJournal {

    private final AppealHistory history;
    private final AppealEvents events;

    public AppealJournal(AppealHistory history, AppealEvents events) {
        this.history = history;
        this.events = events;
    }

    /** Enters everything that has happened since the last entry, in its order, in the transaction at hand. */
    void enter(Appeal appeal, Actor actor) {
        for (var event : appeal.takeHappened()) {
            var stamp = event.stamp();
            history.add(new AppealHistory.Entry(
                    appeal.id(),
                    actor.subject(),
                    actor.login(),
                    verb(event),
                    stamp.from(),
                    stamp.to(),
                    stamp.effectiveOn(),
                    stamp.recordedAt()));
            if (event instanceof AppealEvent.Published published) {
                events.publish(appeal, published);
            }
        }
    }

    private static String verb(AppealEvent event) {
        return switch (event) {
            case AppealEvent.Registered registered -> "registered";
            case AppealEvent.Triaged triaged -> "triaged";
            case AppealEvent.Accepted accepted -> "accepted";
            case AppealEvent.CaseMoved moved -> "case-moved";
        };
    }
}
