package kz.ethnomediation.platform.outbox.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import kz.ethnomediation.platform.outbox.OutboxDatabase;
import kz.ethnomediation.platform.outbox.Probe;
import kz.ethnomediation.platform.outbox.proof.DeliveryChecker;
import kz.ethnomediation.platform.outbox.proof.DeliveryChecker.Fault;
import kz.ethnomediation.platform.outbox.proof.DeliveryChecker.Finding;
import kz.ethnomediation.platform.outbox.proof.History;
import kz.ethnomediation.platform.outbox.proof.Writer;
import kz.ethnomediation.platform.outbox.transaction.Transactions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two interleavings, step by step, that break the usual relays; the one that ships passes both under the same judge. */
class RelayScheduleIT {
    private final OutboxDatabase database = OutboxDatabase.create();
    private final RecordingSink sink = new RecordingSink();
    private final Set<String> acknowledged = new HashSet<>();

    @BeforeEach
    void makeAggregates() {
        database.asOwner(Writer.TABLE);
    }

    @Test
    void losesALateCommitWithASequenceCursor() throws SQLException {
        // When
        commitSmallerIdAfterTheRelayHasRun(SequenceCursorRelay::new);
        // Then
        assertThat(findings()).extracting(Finding::fault).containsExactly(Fault.LOST);
    }

    @Test
    void deliversALateCommit() throws SQLException {
        // When
        commitSmallerIdAfterTheRelayHasRun(RealRelay::new);
        // Then
        assertThat(findings()).isEmpty();
        assertThat(sink.topic()).hasSize(2);
    }

    @Test
    void overtakesInsideAKeyWithSkipLocked() {
        // Given
        database.asOwner(
                "grant update on outbox to ${app}"); // Row locks need it; the jar's own grants do not even allow this
        // relay.
        // When
        runASecondRelayWhileTheFirstIsSending(SkipLockedRelay::new);
        // Then
        assertThat(findings()).extracting(Finding::fault).contains(Fault.OUT_OF_ORDER);
    }

    @Test
    void keepsTheOrderOfAKeyWithTwoRelays() {
        // When
        runASecondRelayWhileTheFirstIsSending(RealRelay::new);
        // Then
        assertThat(findings()).isEmpty();
        assertThat(sink.topic()).hasSize(2);
    }

    /** A inserts first and commits last; between the two B commits and the relay runs. */
    private void commitSmallerIdAfterTheRelayHasRun(BiFunction<Transactions, RecordingSink, TestRelay> kind)
            throws SQLException {
        var relay = kind.apply(database.transactions(), sink);
        var writer = new Writer(database.transactions(), "probe");
        try (var connection =
                OutboxDatabase.dataSource(database.url(), database.user()).getConnection()) {
            connection.setAutoCommit(false);
            var late = writer.append(connection, Probe.key(1));
            acknowledged.add(writer.write(Probe.key(2)));
            relay.run();
            connection.commit();
            acknowledged.add(late);
        }
        relay.run();
    }

    /** The first relay is held up while it sends the first event of a key; the second runs meanwhile. */
    private void runASecondRelayWhileTheFirstIsSending(BiFunction<Transactions, RecordingSink, TestRelay> kind) {
        var writer = new Writer(database.transactions(), "probe");
        var first = kind.apply(database.transactions(), sink);
        var second = kind.apply(database.transactions(), sink);
        acknowledged.add(writer.write(Probe.key(1)));
        var sending = CompletableFuture.runAsync(first::runSlowly);
        sink.awaitSlowSend();
        acknowledged.add(writer.write(Probe.key(1)));
        second.run();
        sink.release();
        sending.join();
        second.run();
    }

    private List<Finding> findings() {
        return DeliveryChecker.check(acknowledged, History.stored(database), sink.topic());
    }
}
