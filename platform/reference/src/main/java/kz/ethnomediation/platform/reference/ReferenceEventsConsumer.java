package kz.ethnomediation.platform.reference;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import kz.ethnomediation.platform.outbox.EventHandler;
import kz.ethnomediation.platform.outbox.ReceivedEvent;

/** Hears what the register publishes, and keeps the service's own copy of it; the register itself has it already. */
@ApplicationScoped
class ReferenceEventsConsumer implements EventHandler {

    static final String TOPIC = "ethnomediation.reference-events";

    private static final String PUBLISHED = "kz.ethnomediation.reference.list-published.v1";

    private final PublishedLists lists;

    ReferenceEventsConsumer(PublishedLists lists) {
        this.lists = lists;
    }

    /** What the event says and this jar uses; the event's key is a UUID made of the name, which stands in the data. */
    record Data(String list, int version, LocalDate validFrom, JsonNode items) {

        DatedVersion dated() {
            return new DatedVersion(validFrom, new ListVersion(list, version, items));
        }
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public void handle(ReceivedEvent event) {
        if (event.type().equals(PUBLISHED)) {
            lists.keep(event.dataAs(Data.class).dated());
        }
    }
}
