package kz.ethnomediation.platform.outbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import kz.ethnomediation.platform.outbox.contract.EventJson;

/**
 * An event as it arrived from another service: checked against its contract, not seen before, next in its key's order.
 *
 * @param id the event's id, the same on every delivery
 * @param type the contract's full name, such as {@code kz.ethnomediation.appeal.registered.v1}
 * @param source who wrote it, such as {@code /mediation-intake}
 * @param key the aggregate's id; of one that is named by a code, the UUID made of that code: its content says the code
 * @param sequence the aggregate's own count of its events in this topic, from 1
 * @param time when the writer recorded it
 * @param feedSeq the place in the writer's event log
 * @param loggedAt when it entered the writer's event log: the order of knowledge
 * @param data the content
 */
public record ReceivedEvent(
        UUID id,
        String type,
        String source,
        UUID key,
        long sequence,
        Instant time,
        long feedSeq,
        Instant loggedAt,
        JsonNode data) {
    /** Reads the content as the reader's own record of the fields that it uses; other fields are left out. */
    public <T> T dataAs(Class<T> view) {
        return EventJson.read(data, view);
    }
}
