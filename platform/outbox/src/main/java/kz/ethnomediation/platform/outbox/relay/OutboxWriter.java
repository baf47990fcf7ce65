package kz.ethnomediation.platform.outbox.relay;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import kz.ethnomediation.platform.outbox.NewEvent;
import kz.ethnomediation.platform.outbox.RefusedEvent;
import kz.ethnomediation.platform.outbox.RefusedEvent.Reason;
import kz.ethnomediation.platform.outbox.contract.EventContracts;
import kz.ethnomediation.platform.outbox.contract.EventJson;

/** Writes outbox rows on the caller's connection, after everything that could be wrong with an event is ruled out. */
public final class OutboxWriter {
    /**
     * One statement: the key's sequence moves on by one, and only then is there a row.
     * The row lock that it takes orders the writers of one key, whatever else they forgot to lock.
     */
    private static final String INSERT = """
            with position as (
              insert into outbox_sequence as known (topic, key, last_sequence)
              select given.topic, given.key, given.sequence
              from (values (?, ?, ?)) as given (topic, key, sequence)
              where given.sequence = 1
                or exists (select from outbox_sequence o where o.topic = given.topic and o.key = given.key)
              on conflict (topic, key) do update set last_sequence = excluded.last_sequence
                where known.last_sequence = excluded.last_sequence - 1
              returning topic, key, last_sequence)
            insert into outbox (event_id, topic, key, sequence, type, time, payload)
            select ?, topic, key, last_sequence, ?, ?, ?::jsonb from position
            """;

    private final EventContracts contracts;
    private final int maxBytes;

    /** Checks against those contracts and that bound on the size of an event's data in bytes. */
    public OutboxWriter(EventContracts contracts, int maxBytes) {
        this.contracts = contracts;
        this.maxBytes = maxBytes;
    }

    /**
     * Writes the event's row.
     *
     * @throws RefusedEvent where the event must not be written; nothing has been written then
     */
    public void append(Connection connection, NewEvent event) throws SQLException {
        append(connection, List.of(event));
    }

    /**
     * Writes the rows of the events, in their order and together.
     *
     * @throws RefusedEvent where one of them must not be written; the transaction must not commit then
     */
    public void append(Connection connection, List<NewEvent> events) throws SQLException {
        try (var insert = connection.prepareStatement(INSERT)) {
            for (var event : events) {
                bind(insert, event);
                insert.addBatch();
            }
            var written = insert.executeBatch();
            for (var at = 0; at < written.length; at++) {
                if (written[at] != 1) {
                    var event = events.get(at);
                    throw new RefusedEvent(
                            event.type(),
                            Reason.WRONG_SEQUENCE,
                            event.sequence() + " is not the next of " + event.key());
                }
            }
        }
    }

    private void bind(PreparedStatement insert, NewEvent event) throws SQLException {
        var payload = EventJson.write(event.data());
        check(event.type(), payload);
        insert.setString(1, event.topic());
        insert.setString(2, event.key());
        insert.setLong(3, event.sequence());
        insert.setObject(4, EventIds.next());
        insert.setString(5, event.type());
        insert.setObject(6, event.time().atOffset(ZoneOffset.UTC));
        insert.setString(7, payload);
    }

    private void check(String type, String payload) {
        if (!contracts.knows(type)) {
            throw new RefusedEvent(type, Reason.UNKNOWN_TYPE, "no contract on the class path");
        }
        var size = payload.getBytes(StandardCharsets.UTF_8).length;
        if (size > maxBytes) {
            throw new RefusedEvent(type, Reason.TOO_LARGE, size + " bytes, at most " + maxBytes);
        }
        var violations = contracts.violations(type, payload);
        if (!violations.isEmpty()) {
            throw new RefusedEvent(type, Reason.CONTRACT_BROKEN, String.join(", ", violations));
        }
    }
}
