package kz.ethnomediation.platform.outbox.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import kz.ethnomediation.platform.outbox.ReceivedEvent;
import kz.ethnomediation.platform.outbox.contract.EventContracts;
import kz.ethnomediation.platform.outbox.contract.EventJson;
import kz.ethnomediation.platform.outbox.contract.EventJson.MalformedJson;
import kz.ethnomediation.platform.outbox.inbox.Reading.Broken;
import kz.ethnomediation.platform.outbox.inbox.Reading.Foreign;
import kz.ethnomediation.platform.outbox.inbox.Reading.Intact;
import kz.ethnomediation.platform.outbox.inbox.Reading.Nameless;
import kz.ethnomediation.platform.outbox.inbox.Reading.Place;

/** Reads records as CloudEvents in binary mode and checks them against their contract. It never throws. */
final class RecordReader {
    /** A quarter or a year: {@code 2026-Q3}, {@code 2026}. */
    private static final Pattern CODE = Pattern.compile("[0-9]{4}(-Q[1-4])?");

    private final EventContracts contracts;

    RecordReader(EventContracts contracts) {
        this.contracts = contracts;
    }

    Reading read(IncomingRecord record) {
        var place = place(record);
        if (place.isEmpty()) {
            return new Nameless();
        }
        var type = record.headers().getOrDefault("ce_type", "");
        if (!contracts.knows(type)) {
            return new Foreign(place.get(), type);
        }
        return event(record, place.get(), type);
    }

    private Reading event(IncomingRecord record, Place place, String type) {
        var value = record.value();
        if (value == null) {
            return new Broken(place, FailureClass.UNREADABLE);
        }
        try {
            var data = EventJson.parse(value);
            if (!contracts
                    .violations(type, new String(value, StandardCharsets.UTF_8))
                    .isEmpty()) {
                return new Broken(place, FailureClass.CONTRACT_BROKEN);
            }
            return new Intact(place, received(record, place, type, data));
        } catch (MalformedJson | IllegalArgumentException | DateTimeException failure) {
            return new Broken(place, FailureClass.UNREADABLE);
        }
    }

    private static ReceivedEvent received(IncomingRecord record, Place place, String type, JsonNode data) {
        return new ReceivedEvent(
                place.eventId(),
                type,
                attribute(record, "source"),
                aggregate(place.key()),
                place.sequence(),
                Instant.parse(attribute(record, "time")),
                Long.parseLong(attribute(record, "feedseq")),
                Instant.parse(attribute(record, "loggedat")),
                data);
    }

    /** A code becomes the UUID of version 3 that its bytes make. */
    private static UUID aggregate(String key) {
        return CODE.matcher(key).matches()
                ? UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8))
                : UUID.fromString(key);
    }

    private static Optional<Place> place(IncomingRecord record) {
        try {
            var sequence = Long.parseLong(attribute(record, "sequence"));
            var id = UUID.fromString(attribute(record, "id"));
            return record.key().isEmpty() || sequence < 1
                    ? Optional.empty()
                    : Optional.of(new Place(record.topic(), record.key(), sequence, id));
        } catch (IllegalArgumentException failure) {
            return Optional.empty();
        }
    }

    private static String attribute(IncomingRecord record, String name) {
        return record.headers().getOrDefault("ce_" + name, "");
    }
}
