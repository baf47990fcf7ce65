package kz.ethnomediation.platform.outbox.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.ethnomediation.platform.outbox.Engines;
import kz.ethnomediation.platform.outbox.OutboxDatabase;
import kz.ethnomediation.platform.outbox.Probe;
import kz.ethnomediation.platform.outbox.proof.TopicReader;
import kz.ethnomediation.platform.outbox.proof.Writer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PublisherIT {
    private final OutboxDatabase database = OutboxDatabase.create();
    private final String topic = Engines.name("published");
    private final Writer writer = new Writer(database.transactions(), topic);

    @BeforeEach
    void prepare() {
        database.asOwner(Writer.TABLE);
    }

    @Test
    void publishesNothingOfATransactionThatWasRolledBack() {
        // Given
        Engines.kafka().createTopics(List.of(topic), 1);
        writer.writeAndRollBack(Probe.key(1));
        // When
        var _ = writer.write(Probe.key(2));
        relayOnce();
        // Then
        assertThat(records())
                .extracting(ConsumerRecord::key)
                .containsExactly(Probe.key(2).toString());
        assertThat(database.number("select count(*) from event_log")).isEqualTo(1);
    }

    @Test
    void writesCloudEventsInBinaryMode() {
        // Given
        Engines.kafka().createTopics(List.of(topic), 1);
        var _ = writer.write(Probe.key(1));
        // When
        relayOnce();
        // Then
        var record = records().getFirst();
        var headers = new TreeMap<String, String>();
        record.headers().forEach(header -> headers.put(header.key(), TopicReader.header(record, header.key())));
        assertThat(headers)
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_type", Probe.TYPE)
                .containsEntry("ce_source", "/probe")
                .containsEntry("ce_subject", Probe.key(1).toString())
                .containsEntry("ce_partitionkey", Probe.key(1).toString())
                .containsEntry("ce_sequence", "1")
                .containsEntry("ce_feedseq", "1")
                .containsEntry("ce_time", "2026-03-02T05:00:00Z")
                .containsEntry("ce_dataschema", "urn:ethnomediation:contracts:events:probe.counted.v1")
                .containsEntry("content-type", "application/json")
                .containsKeys("ce_id", "ce_loggedat");
        assertThat(Probe.CONTRACTS.violations(Probe.TYPE, new String(record.value(), StandardCharsets.UTF_8)))
                .isEmpty();
    }

    /** The crash between the acknowledgement and the stored position. */
    @Test
    void sendsAgainWhatWasAcknowledgedButNotStored() {
        // Given
        var sent = new ArrayList<Long>();
        var _ = writer.write(Probe.key(1));
        var _ = writer.write(Probe.key(1));
        var _ = new Sequencer(database.transactions(), 10).moveBatch();
        assertThatThrownBy(() -> publish(events -> {
                    events.forEach(event -> sent.add(event.feedSeq()));
                    throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");
        assertThat(database.number("select last_feed_seq from publisher_position"))
                .isZero();
        // When
        publish(events -> events.forEach(event -> sent.add(event.feedSeq())));
        // Then
        assertThat(sent).containsExactly(1L, 2L, 1L, 2L);
        assertThat(database.number("select last_feed_seq from publisher_position"))
                .isEqualTo(2);
    }

    @Test
    void tellsHowFarTheLogGoesAndGivesLaterEventsALaterTime() {
        // Given
        var log = new EventLog(database.transactions());
        var _ = writer.write(Probe.key(1));
        var _ = writer.write(Probe.key(2));
        var sequencer = new Sequencer(database.transactions(), 10);
        var _ = sequencer.moveBatch();
        // When
        var before = log.page(1, 10);
        var _ = writer.write(Probe.key(2));
        var _ = sequencer.moveBatch();
        // Then
        assertThat(before.head()).isEqualTo(2);
        assertThat(before.events()).extracting(LoggedEvent::feedSeq).containsExactly(2L);
        var later = log.page(2, 10).events().getFirst();
        assertThat(later.loggedAt()).isAfter(before.asOf());
        assertThat(later.feedSeq()).isEqualTo(3);
    }

    @Test
    void letsNoApplicationRoleRewriteTheLog() {
        var _ = writer.write(Probe.key(1));
        var _ = new Sequencer(database.transactions(), 10).moveBatch();
        for (var statement : List.of("update event_log set type = ''", "delete from event_log", "truncate event_log")) {
            assertThatThrownBy(() -> database.transactions().inTransaction(connection -> {
                        try (var forbidden = connection.createStatement()) {
                            return forbidden.execute(statement);
                        }
                    }))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    private void relayOnce() {
        var _ = new Sequencer(database.transactions(), 10).moveBatch();
        var kafka = Map.<String, Object>of("bootstrap.servers", Engines.kafka().bootstrapServers());
        try (var publisher = new Publisher(database.transactions(), kafka, "probe", 10)) {
            var _ = publisher.publishBatch();
        }
    }

    private void publish(Sending sending) {
        var sink = new EventSink() {
            @Override
            public void send(List<LoggedEvent> events) {
                sending.send(events);
            }

            @Override
            public void close() {}
        };
        try (var publisher = new Publisher(database.transactions(), sink, 10)) {
            var _ = publisher.publishBatch();
        }
    }

    private List<ConsumerRecord<String, byte[]>> records() {
        return TopicReader.records(Engines.kafka().bootstrapServers(), topic);
    }

    @FunctionalInterface
    private interface Sending {
        void send(List<LoggedEvent> events);
    }
}
