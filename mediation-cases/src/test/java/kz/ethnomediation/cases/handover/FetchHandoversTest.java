package kz.ethnomediation.cases.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import kz.ethnomediation.cases.handover.AppealHandovers.Fetched;
import kz.ethnomediation.cases.lifecycle.CaseFixture;
import kz.ethnomediation.cases.lifecycle.InMemoryCaseKeys;
import kz.ethnomediation.cases.lifecycle.InMemoryCases;
import kz.ethnomediation.cases.lifecycle.RecordedJournal;
import kz.ethnomediation.cases.lifecycle.Sight;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FetchHandoversTest {

    private static final UUID CASE = CaseFixture.APPEAL;

    private final AtomicReference<Instant> now = new AtomicReference<>(CaseFixture.NOW);
    private final AtomicReference<Fetched> answer = new AtomicReference<>(new Fetched.Failed("HTTP_503"));
    private final InMemoryCases cases = new InMemoryCases();
    private final InMemoryHandoverTasks tasks = new InMemoryHandoverTasks();
    private final InMemoryCaseKeys keys = new InMemoryCaseKeys();
    private final RecordedJournal record = new RecordedJournal();
    private final InstantSource clock = now::get;
    private final FetchHandovers fetchHandovers = new FetchHandovers(
            tasks, appealId -> answer.get(), new ReceiveHandover(cases, record.journal(), tasks, keys, clock), clock);

    @BeforeEach
    void openCase() {
        cases.add(CaseFixture.opened());
        tasks.add(CASE, CaseFixture.NOW);
    }

    @Test
    void laysTheHandoverOnItsCaseOnce() {
        answer.set(new Fetched.Here(CaseFixture.handover()));

        assertThat(fetchHandovers.claim(8)).isEqualTo(List.of(CASE));
        fetchHandovers.fetch(CASE);
        fetchHandovers.fetch(CASE);

        assertThat(record.verbs()).containsExactly("handover-received");
        assertThat(record.actors()).containsExactly("mediation-cases");
        assertThat(record.published()).isEmpty();
        assertThat(tasks.task(CASE)).isEmpty();
        assertThat(cases.forChange(CASE, new Sight.Everything()).orElseThrow().revision())
                .isEqualTo(1);
    }

    @Test
    void takesNothingToAnErasedCaseAndAsksNoMore() {
        answer.set(new Fetched.Here(CaseFixture.handover()));
        keys.erase(CASE);

        assertThat(fetchHandovers.claim(8)).isEqualTo(List.of(CASE));
        fetchHandovers.fetch(CASE);

        assertThat(record.verbs()).isEmpty();
        assertThat(tasks.task(CASE)).isEmpty();
    }

    @Test
    void triesAgainLaterAndLaterWhileIntakeIsAway() {
        var pauses = List.of(250L, 500L, 1_000L, 2_000L, 4_000L, 8_000L, 16_000L, 32_000L, 60_000L, 60_000L);

        for (var pause : pauses) {
            assertThat(fetchHandovers.claim(8)).isEqualTo(List.of(CASE));
            fetchHandovers.fetch(CASE);
            now.set(now.get().plusMillis(pause - 1));
            assertThat(fetchHandovers.claim(8)).isEqualTo(List.of());
            now.set(now.get().plusMillis(1));
        }
    }

    @Test
    void leavesAClaimedOneToItsClaimantForALease() {
        assertThat(fetchHandovers.claim(8)).isEqualTo(List.of(CASE));
        assertThat(fetchHandovers.claim(8)).isEqualTo(List.of());

        now.set(now.get().plus(HandoverTask.LEASE));
        assertThat(fetchHandovers.claim(8)).isEqualTo(List.of(CASE));
    }

    @Test
    void lacksNothingWhenTheLeaseEndsManyTimes() {
        for (var claims = 0; claims < 100; claims++) {
            assertThat(fetchHandovers.claim(8)).isEqualTo(List.of(CASE));
            now.set(now.get().plus(HandoverTask.LEASE));
        }
        fetchHandovers.fetch(CASE);
        assertThat(tasks.task(CASE).orElseThrow().dueAt()).isEqualTo(now.get().plusSeconds(60));
    }
}
