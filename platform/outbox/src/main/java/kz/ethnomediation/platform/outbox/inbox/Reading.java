package kz.ethnomediation.platform.outbox.inbox;

import java.util.UUID;
import kz.ethnomediation.platform.outbox.ReceivedEvent;

/** What a record turned out to be. */
sealed interface Reading {
    /** A record that says which event it is and where in its key's order it belongs. */
    sealed interface Named extends Reading {
        Place place();
    }

    /** An event that its topic's handler is to see. */
    record Intact(Place place, ReceivedEvent event) implements Named {}

    /** An event of a type without a contract here: nobody sees it, its place is passed. */
    record Foreign(Place place, String type) implements Named {}

    /** An event that no handler may see. */
    record Broken(Place place, FailureClass failure) implements Named {}

    /** A record without a readable id, key or sequence. */
    record Nameless() implements Reading {}

    /** Which event of which key. */
    record Place(String topic, String key, long sequence, UUID eventId) {}
}
