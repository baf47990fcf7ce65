package kz.ethnomediation.platform.outbox.relay;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.ethnomediation.platform.outbox.contract.EventContracts;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeader;

/** A logged event as a Kafka record: CloudEvents 1.0 in binary mode. */
public final class CloudEventRecord {
    private CloudEventRecord() {}

    /** The record for that event; the source is the writer's name with a slash before it. */
    public static ProducerRecord<String, byte[]> of(LoggedEvent event, String source) {
        var record =
                new ProducerRecord<>(event.topic(), event.key(), event.payload().getBytes(StandardCharsets.UTF_8));
        attributes(event, source).forEach((name, value) -> add(record, "ce_" + name, value));
        add(record, "content-type", "application/json");
        var traceparent = event.traceparent();
        if (traceparent != null) {
            add(record, "traceparent", traceparent);
        }
        return record;
    }

    /** The CloudEvents attributes by name, extensions included, each in its canonical text form. */
    public static Map<String, String> attributes(LoggedEvent event, String source) {
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("specversion", "1.0");
        attributes.put("id", event.id().toString());
        attributes.put("type", event.type());
        attributes.put("source", source);
        attributes.put("subject", event.key());
        attributes.put("time", event.time().toString());
        attributes.put("dataschema", EventContracts.address(event.type()));
        attributes.put("sequence", Long.toString(event.sequence()));
        attributes.put("partitionkey", event.key());
        attributes.put("feedseq", Long.toString(event.feedSeq()));
        attributes.put("loggedat", event.loggedAt().toString());
        return attributes;
    }

    private static void add(ProducerRecord<String, byte[]> record, String name, String value) {
        var _ = record.headers().add(new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8)));
    }
}
