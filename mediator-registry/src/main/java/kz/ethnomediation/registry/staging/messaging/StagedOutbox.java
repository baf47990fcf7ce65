package kz.ethnomediation.registry.staging.messaging;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import java.util.ArrayList;
import java.util.List;
import kz.ethnomediation.platform.outbox.NewEvent;
import kz.ethnomediation.platform.outbox.Outbox;
import kz.ethnomediation.registry.staging.Held;
import kz.ethnomediation.registry.staging.Stage;

/** Holds events back, and appends them together. */
@Decorator
@Priority(1)
abstract class StagedOutbox implements Outbox {

    private final Outbox outbox;

    StagedOutbox(@Delegate Outbox outbox) {
        this.outbox = outbox;
    }

    /** Events that are not appended yet. */
    private record HeldEvents(Outbox outbox, List<NewEvent> held) implements Held {

        @Override
        public Turn turn() {
            return Turn.EVENTS;
        }

        @Override
        public void keep() {
            outbox.appendAll(held);
        }
    }

    @Override
    public void append(NewEvent event) {
        var held = Stage.held(HeldEvents.class, () -> new HeldEvents(outbox, new ArrayList<>()));
        if (held.isPresent()) {
            held.get().held().add(event);
        } else {
            outbox.append(event);
        }
    }
}
