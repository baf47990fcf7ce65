package kz.ethnomediation.registry.mediators;

import static kz.ethnomediation.registry.mediators.MediatorFixture.ENTERED;
import static kz.ethnomediation.registry.mediators.MediatorFixture.aMediator;
import static kz.ethnomediation.registry.mediators.MediatorFixture.step;
import static kz.ethnomediation.registry.mediators.MediatorStatus.ACTIVE;
import static kz.ethnomediation.registry.mediators.MediatorStatus.CANDIDATE;
import static kz.ethnomediation.registry.mediators.MediatorStatus.EXCLUDED;
import static kz.ethnomediation.registry.mediators.MediatorStatus.SUSPENDED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StatusHistoryTest {

    @Test
    void entitlesFromTheDayOfActivationToTheDayBeforeTheSuspension() {
        var mediator = aMediator().candidate();
        step(mediator, ACTIVE, ENTERED.plusDays(10));
        step(mediator, SUSPENDED, ENTERED.plusDays(20));
        var history = mediator.history();

        assertThat(history.isActiveOn(ENTERED.plusDays(9))).isFalse();
        assertThat(history.isActiveOn(ENTERED.plusDays(10))).isTrue();
        assertThat(history.isActiveOn(ENTERED.plusDays(19))).isTrue();
        assertThat(history.isActiveOn(ENTERED.plusDays(20))).isFalse();
    }

    @Test
    void provesTheAnswerWithTheIntervalThatHoldsTheDay() {
        var mediator = aMediator().candidate();
        step(mediator, ACTIVE, ENTERED.plusDays(10));
        step(mediator, EXCLUDED, ENTERED.plusDays(20));

        var evidence = mediator.history().on(ENTERED.plusDays(15)).orElseThrow();

        assertThat(evidence.status()).isEqualTo(ACTIVE);
        assertThat(evidence.change().effectiveOn()).isEqualTo(ENTERED.plusDays(10));
        assertThat(evidence.until()).contains(ENTERED.plusDays(20));
    }

    @Test
    void hasNoEvidenceBeforeTheEntryAndNoEndOfTheLastInterval() {
        var history = aMediator().candidate().history();
        assertThat(history.on(ENTERED.minusDays(1))).isEmpty();
        assertThat(history.on(ENTERED.plusYears(5)).orElseThrow().until()).isEmpty();
    }

    @Test
    void countsTheLastOfSeveralStepsOnOneDay() {
        var mediator = aMediator().candidate();
        step(mediator, ACTIVE, ENTERED);
        step(mediator, SUSPENDED, ENTERED);
        assertThat(mediator.history().on(ENTERED).orElseThrow().status()).isEqualTo(SUSPENDED);
    }

    @Test
    void agreesWithANaiveCalendarOverRandomHistories() {
        var seed = System.nanoTime();
        System.out.println("StatusHistoryTest seed " + seed);
        var random = new Random(seed);
        for (var run = 0; run < 500; run++) {
            var mediator = aMediator().candidate();
            var calendar = new HashMap<Integer, MediatorStatus>();
            var status = CANDIDATE;
            for (var day = 0; day < 60; day++) {
                while (!status.next().isEmpty() && random.nextInt(8) == 0) {
                    var next = status.next().stream().toList();
                    status = next.get(random.nextInt(next.size()));
                    step(mediator, status, ENTERED.plusDays(day));
                }
                calendar.put(day, status);
            }
            var history = mediator.history();
            calendar.forEach((day, expected) -> assertThat(history.isActiveOn(ENTERED.plusDays(day)))
                    .as("seed %d, day %d", seed, day)
                    .isEqualTo(expected == ACTIVE));
        }
    }
}
