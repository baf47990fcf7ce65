package kz.ethnomediation.platform.outbox.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import kz.ethnomediation.platform.outbox.proof.DeliveryChecker.Fault;
import kz.ethnomediation.platform.outbox.proof.DeliveryChecker.Finding;
import org.junit.jupiter.api.Test;

class DeliveryCheckerTest {
    private static final Set<String> STORED = Set.of("a 1", "a 2", "b 1");

    @Test
    void acceptsAHistoryWithSecondDeliveries() {
        assertThat(faults(
                        STORED,
                        event("a", 1, 1),
                        event("b", 1, 2),
                        event("a", 1, 1),
                        event("a", 2, 3),
                        event("b", 1, 2)))
                .isEmpty();
    }

    @Test
    void findsALostEvent() {
        assertThat(faults(STORED, event("a", 1, 1), event("b", 1, 2))).containsExactly(Fault.LOST);
    }

    @Test
    void findsAnAcknowledgedEventThatEvenTheDatabaseHasLost() {
        assertThat(DeliveryChecker.check(Set.of("c 1"), Set.of(), List.of()))
                .extracting(Finding::fault)
                .containsExactly(Fault.LOST);
    }

    @Test
    void findsAnEventThatNobodyCommitted() {
        assertThat(faults(Set.of("a 1"), event("a", 1, 1), event("a", 2, 2))).containsExactly(Fault.NEVER_COMMITTED);
    }

    @Test
    void findsAnEventBeforeItsPredecessorEvenIfThatFollows() {
        assertThat(faults(STORED, event("b", 1, 1), event("a", 2, 3), event("a", 1, 2)))
                .contains(Fault.OUT_OF_ORDER);
    }

    @Test
    void findsAGapInTheLog() {
        assertThat(faults(STORED, event("a", 1, 1), event("a", 2, 2), event("b", 1, 4)))
                .containsExactly(Fault.FEED_GAP);
    }

    @Test
    void findsOnePlaceGivenTwice() {
        assertThat(faults(STORED, event("a", 1, 1), event("a", 2, 2), event("b", 1, 2)))
                .containsExactly(Fault.FEED_GAP);
    }

    private static List<Fault> faults(Set<String> stored, Published... published) {
        return DeliveryChecker.check(Set.of(), stored, List.of(published)).stream()
                .map(Finding::fault)
                .toList();
    }

    private static Published event(String key, long sequence, long feedSeq) {
        return new Published(key, sequence, feedSeq);
    }
}
