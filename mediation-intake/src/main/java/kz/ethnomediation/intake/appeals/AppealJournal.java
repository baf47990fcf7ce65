package kz.ethnomediation.intake.appeals;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Writes down what has happened to an appeal: one history row each, an event where others must know, and a word to the watchers. */
@ApplicationScoped
public class AppealJournal {

    /** A watcher may bring about a further event, a notice for instance, but no endless chain of them. */
    private static final int ROUNDS = 4;

    private final AppealHistory history;
    private final AppealEvents events;
    private final List<AppealWatcher> watchers;

    public AppealJournal(AppealHistory history, AppealEvents events, @All List<AppealWatcher> watchers) {
        this.history = history;
        this.events = events;
        this.watchers = List.copyOf(watchers);
    }

    /**
     * Enters everything that has happened since the last entry, in its order, in the transaction at hand.
     *
     * @throws IllegalStateException where watchers go on bringing about events: a programming error, nothing is kept
     */
    public void enter(Appeal appeal, Actor actor) {
        var happened = appeal.takeHappened();
        for (var round = 0; !happened.isEmpty(); round++) {
            if (round == ROUNDS) {
                throw new IllegalStateException("the watchers of appeals never come to an end");
            }
            for (var event : happened) {
                write(appeal, event, actor);
            }
            for (var event : happened) {
                watchers.forEach(watcher -> watcher.happened(appeal, event, actor));
            }
            happened = appeal.takeHappened();
        }
    }

    private void write(Appeal appeal, AppealEvent event, Actor actor) {
        history.add(AppealHistory.Entry.of(appeal, event, actor));
        if (event instanceof AppealEvent.Published published) {
            events.publish(appeal, published);
        }
    }
}
