package kz.ethnomediation.platform.outbox.relay;

import static kz.ethnomediation.platform.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import kz.ethnomediation.platform.outbox.NewEvent;
import kz.ethnomediation.platform.outbox.OutboxDatabase;
import kz.ethnomediation.platform.outbox.Probe;
import kz.ethnomediation.platform.outbox.Probe.Counted;
import kz.ethnomediation.platform.outbox.RefusedEvent;
import kz.ethnomediation.platform.outbox.RefusedEvent.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutboxWriterIT {
    private static final LocalDate DAY = LocalDate.parse("2026-03-02");
    private static final Instant TIME = Instant.parse("2026-03-02T05:00:00Z");

    private final OutboxDatabase database = OutboxDatabase.create();
    private final OutboxWriter writer = new OutboxWriter(Probe.CONTRACTS, 4096);

    @Test
    void writesTheRowWithItsContent() {
        // When
        append(Probe.event("probe", Probe.key(1), 1, new Counted(DAY, TIME, 7, null)));
        // Then
        assertThat(database.texts("select payload::text from outbox"))
                .containsExactly(
                        "{\"count\": 7, \"recordedAt\": \"2026-03-02T05:00:00Z\", \"effectiveOn\": \"2026-03-02\"}");
        assertThat(database.texts("select substr(event_id::text, 15, 1) from outbox"))
                .containsExactly("7");
    }

    @Test
    void refusesContentThatBreaksTheContractAndNamesOnlyThePlace() {
        assertRefused(
                Probe.event("probe", Probe.key(1), 1, Map.of("count", -1, "secret", "Айгуль")),
                Reason.CONTRACT_BROKEN,
                "Айгуль");
    }

    @Test
    void refusesANeighbouringSchemasFormat() {
        assertRefused(
                Probe.event(
                        "probe",
                        Probe.key(1),
                        1,
                        Map.of("count", 1, "effectiveOn", "2026-03-02", "recordedAt", "gestern")),
                Reason.CONTRACT_BROKEN,
                "gestern");
    }

    @Test
    void takesAKeyThatIsACodeAndNoWords() {
        var data = Map.of("count", 1, "effectiveOn", "2026-03-02", "recordedAt", "2026-03-02T05:00:00Z");
        append(new NewEvent("probe", "2026-Q3", 1, Probe.TYPE, TIME, data));

        assertThat(database.number("select count(*) from outbox where key = '2026-Q3'"))
                .isEqualTo(1);
        assertThatThrownBy(() -> new NewEvent("probe", "a name", 1, Probe.TYPE, TIME, data))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .doesNotContain("name");
    }

    @Test
    void refusesContentThatIsTooLarge() {
        assertRefused(
                Probe.event("probe", Probe.key(1), 1, new Counted(DAY, TIME, 1, "x".repeat(4096))),
                Reason.TOO_LARGE,
                "xxxx");
    }

    @Test
    void refusesATypeWithoutContract() {
        assertRefused(
                new NewEvent("probe", Probe.key(1), 1, "kz.ethnomediation.probe.unheard.v1", TIME, Map.of()),
                Reason.UNKNOWN_TYPE,
                "payload");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 4})
    void refusesASequenceThatIsNotTheNext(long sequence) {
        // Given
        append(Probe.event("probe", Probe.key(1), 1));
        append(Probe.event("probe", Probe.key(1), 2));
        // Then
        assertRefused(Probe.event("probe", Probe.key(1), sequence), Reason.WRONG_SEQUENCE, "payload");
    }

    @Test
    void refusesARepetitionAfterTheEventHasBeenMovedToTheLog() {
        // Given
        append(Probe.event("probe", Probe.key(1), 1));
        var _ = new Sequencer(database.transactions(), 10).moveBatch();
        // Then
        assertRefused(Probe.event("probe", Probe.key(1), 1), Reason.WRONG_SEQUENCE, "payload");
    }

    @Test
    void refusesAFirstEventThatIsNotNumberOne() {
        assertRefused(Probe.event("probe", Probe.key(1), 2), Reason.WRONG_SEQUENCE, "payload");
    }

    /** What keeps a key's order where a writer forgot to lock its aggregate: the second waits for the first, and is refused. */
    @Test
    void letsOneWriterOfAKeyWaitForTheOther() throws SQLException {
        try (var connection =
                OutboxDatabase.dataSource(database.url(), database.user()).getConnection()) {
            // Given
            connection.setAutoCommit(false);
            writer.append(connection, Probe.event("probe", Probe.key(1), 1));
            // When
            var second = CompletableFuture.runAsync(() -> append(Probe.event("probe", Probe.key(1), 1)));
            await().until(() -> database.number("select count(*) from pg_locks where not granted") == 1);
            assertThat(second).isNotDone();
            connection.commit();
            // Then
            assertThatThrownBy(second::join)
                    .isInstanceOf(CompletionException.class)
                    .hasCauseInstanceOf(RefusedEvent.class);
            assertThat(database.number("select count(*) from outbox")).isEqualTo(1);
        }
    }

    private void append(NewEvent event) {
        var _ = database.transactions().inTransaction(connection -> {
            writer.append(connection, event);
            return true;
        });
    }

    private void assertRefused(NewEvent event, Reason reason, String hidden) {
        var before = database.number("select count(*) from outbox");
        assertThatThrownBy(() -> append(event))
                .isInstanceOfSatisfying(
                        RefusedEvent.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(reason))
                .message()
                .doesNotContain(hidden);
        assertThat(database.number("select count(*) from outbox")).isEqualTo(before);
    }
}
