package kz.ethnomediation.platform.outbox.inbox;

import static kz.ethnomediation.platform.outbox.inbox.RecordFixture.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import kz.ethnomediation.platform.outbox.DeadLetters.ParkedKey;
import kz.ethnomediation.platform.outbox.DeadLetters.Redrive;
import kz.ethnomediation.platform.outbox.OutboxDatabase;
import kz.ethnomediation.platform.outbox.Probe;
import kz.ethnomediation.platform.outbox.metrics.InboxMetrics;
import kz.ethnomediation.platform.outbox.proof.BoundTransactions;
import kz.ethnomediation.platform.outbox.proof.CountingHandler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InboxIT {
    private static final String TOPIC = "probe";
    private static final UUID A = Probe.key(1);
    private static final UUID B = Probe.key(2);

    private final OutboxDatabase database = OutboxDatabase.create();
    private final BoundTransactions transactions = new BoundTransactions(database.transactions());
    private final CountingHandler handler = new CountingHandler(TOPIC, transactions);
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final Inbox inbox =
            new Inbox(transactions, "reader", Probe.CONTRACTS, List.of(handler), new InboxMetrics(registry));

    @BeforeEach
    void makeEffects() {
        database.asOwner(CountingHandler.TABLE);
    }

    @Test
    void hasNoSecondEffectOnASecondDelivery() {
        // Given
        var first = record(A, 1).from(TOPIC);
        inbox.accept(first);
        inbox.accept(record(A, 2).from(TOPIC));
        // When
        inbox.accept(first);
        // Then
        assertThat(effects()).containsExactly(A + " 1", A + " 2");
        assertThat(handler.calls()).isEqualTo(2);
        assertThat(count("DUPLICATE")).isEqualTo(1);
    }

    /** A quarter has no id: the handler sees the one that is made of it, always the same. */
    @Test
    void takesInWhatIsNamedByACode() {
        inbox.accept(record(A, 1).withKey("2026-Q3").from(TOPIC));
        inbox.accept(record(A, 2).withKey("2026-Q3").from(TOPIC));
        inbox.accept(record(A, 1).withKey("2026-Q5").from(TOPIC));

        var quarter = UUID.nameUUIDFromBytes("2026-Q3".getBytes(StandardCharsets.US_ASCII));
        assertThat(effects()).containsExactly(quarter + " 1", quarter + " 2");
    }

    @Test
    void dropsAnEventIdThatHasTakenEffectUnderAnotherSequence() {
        // Given
        inbox.accept(record(A, 1).with("ce_id", B.toString()).from(TOPIC));
        // When
        inbox.accept(record(A, 2).with("ce_id", B.toString()).from(TOPIC));
        inbox.accept(record(A, 3).from(TOPIC));
        // Then
        assertThat(effects()).containsExactly(A + " 1", A + " 3");
    }

    @Test
    void holdsAKeyWithAGapAndReleasesItInOrder() {
        // Given
        inbox.accept(record(A, 4).from(TOPIC));
        inbox.accept(record(A, 2).from(TOPIC));
        inbox.accept(record(A, 3).from(TOPIC));
        inbox.accept(record(B, 1).from(TOPIC));
        assertThat(effects()).containsExactly(B + " 1");
        assertThat(inbox.parked())
                .extracting(ParkedKey::failure, ParkedKey::events)
                .containsExactly(org.assertj.core.api.Assertions.tuple("GAP", 3L));
        // When
        inbox.accept(record(A, 1).from(TOPIC));
        // Then
        assertThat(effects()).containsExactly(B + " 1", A + " 1", A + " 2", A + " 3", A + " 4");
        assertThat(inbox.parked()).isEmpty();
    }

    @Test
    void parksOneKeyAfterAPermanentFailureWhileOthersFlow() {
        // Given
        handler.fail(A + " 2");
        // When
        inbox.accept(record(A, 1).from(TOPIC));
        inbox.accept(record(A, 2).from(TOPIC));
        inbox.accept(record(A, 3).from(TOPIC));
        inbox.accept(record(B, 1).from(TOPIC));
        // Then
        assertThat(effects()).containsExactly(A + " 1", B + " 1");
        assertThat(failures()).containsExactly("2 HANDLER_FAILED", "3 BEHIND");
        assertThat(database.texts("select d::text from dead_letter d")).noneMatch(row -> row.contains("990101300123"));
    }

    @Test
    void redrivesAParkedKeyInTheOrderOfItsSequence() {
        // Given
        handler.fail(A + " 1");
        inbox.accept(record(A, 1).from(TOPIC));
        inbox.accept(record(A, 3).from(TOPIC));
        inbox.accept(record(A, 2).from(TOPIC));
        assertThat(inbox.redrive(TOPIC, A.toString())).isEqualTo(new Redrive(0, 3));
        // When
        handler.heal();
        // Then
        assertThat(inbox.redrive(TOPIC, A.toString())).isEqualTo(new Redrive(3, 0));
        assertThat(effects()).containsExactly(A + " 1", A + " 2", A + " 3");
        inbox.accept(record(A, 4).from(TOPIC));
        assertThat(effects()).hasSize(4);
    }

    @Test
    void keepsARecordThatFailsWhenItIsReleased() {
        // Given
        handler.fail(A + " 2");
        inbox.accept(record(A, 2).from(TOPIC));
        inbox.accept(record(A, 3).from(TOPIC));
        // When
        inbox.accept(record(A, 1).from(TOPIC));
        // Then
        assertThat(effects()).containsExactly(A + " 1");
        assertThat(failures()).containsExactly("2 HANDLER_FAILED", "3 GAP");
    }

    @Test
    void leavesAnOutageToBeTriedAgainAndParksNothing() {
        // Given
        handler.interrupt(A + " 1");
        var record = record(A, 1).from(TOPIC);
        assertThatThrownBy(() -> inbox.accept(record)).isInstanceOf(OutageException.class);
        assertThat(handler.calls()).isEqualTo(1);
        assertThat(effects()).isEmpty();
        assertThat(database.number("select count(*) from inbox")).isZero();
        // When
        handler.heal();
        inbox.accept(record);
        // Then
        assertThat(effects()).containsExactly(A + " 1");
        assertThat(inbox.parked()).isEmpty();
    }

    @Test
    void finishesAReleaseThatAnOutageInterrupted() {
        // Given
        inbox.accept(record(A, 2).from(TOPIC));
        inbox.accept(record(A, 3).from(TOPIC));
        handler.interrupt(A + " 2");
        var record = record(A, 1).from(TOPIC);
        assertThatThrownBy(() -> inbox.accept(record)).isInstanceOf(OutageException.class);
        // When
        handler.heal();
        inbox.accept(record);
        // Then
        assertThat(effects()).containsExactly(A + " 1", A + " 2", A + " 3");
    }

    @Test
    void passesATypeThatHasNoContractHere() {
        // When
        inbox.accept(record(A, 1)
                .with("ce_type", "kz.ethnomediation.probe.invented.v9")
                .withValue("{")
                .from(TOPIC));
        inbox.accept(record(A, 2).from(TOPIC));
        // Then
        assertThat(effects()).containsExactly(A + " 2");
        assertThat(count("SKIPPED")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ce_time | soon | {\"effectiveOn\":\"2026-03-02\",\"recordedAt\":\"2026-03-02T05:00:00Z\",\"count\":1} | UNREADABLE",
                "x | x | {\"effectiveOn\": | UNREADABLE",
                "x | x | {\"effectiveOn\":\"2026-03-02\",\"recordedAt\":\"2026-03-02T05:00:00Z\",\"count\":-1} | CONTRACT_BROKEN",
                "x | x | [] | CONTRACT_BROKEN"
            })
    void parksWhatNoHandlerMaySee(String header, String text, String value, String failure) {
        // When
        inbox.accept(record(A, 1).with(header, text).withValue(value).from(TOPIC));
        inbox.accept(record(A, 2).from(TOPIC));
        // Then
        assertThat(handler.calls()).isZero();
        assertThat(failures()).containsExactly("1 " + failure, "2 BEHIND");
        assertThat(inbox.redrive(TOPIC, A.toString())).isEqualTo(new Redrive(0, 2));
    }

    @Test
    void parksARecordWithoutANameOnceAndBlocksNobody() {
        // Given
        var nameless = record(A, 1).with("ce_sequence", "first").from(TOPIC);
        // When
        inbox.accept(nameless);
        inbox.accept(nameless);
        inbox.accept(record(A, 1).from(TOPIC));
        // Then
        assertThat(effects()).containsExactly(A + " 1");
        assertThat(database.number("select count(*) from dead_letter")).isEqualTo(1);
    }

    private List<String> effects() {
        return CountingHandler.effects(database);
    }

    private List<String> failures() {
        return database.texts(
                "select sequence || ' ' || failure from dead_letter where resolved_at is null order by sequence");
    }

    private double count(String outcome) {
        return registry.counter("inbox.records", "topic", TOPIC, "outcome", outcome)
                .count();
    }
}
