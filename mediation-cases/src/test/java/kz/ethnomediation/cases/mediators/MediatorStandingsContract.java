package kz.ethnomediation.cases.mediators;

import static kz.ethnomediation.cases.codes.MediatorStatus.ACTIVE;
import static kz.ethnomediation.cases.codes.MediatorStatus.CANDIDATE;
import static kz.ethnomediation.cases.codes.MediatorStatus.EXCLUDED;
import static kz.ethnomediation.cases.codes.MediatorStatus.SUSPENDED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import kz.ethnomediation.cases.codes.MediatorStatus;
import kz.ethnomediation.cases.lifecycle.CaseFixture;
import org.junit.jupiter.api.Test;

/** What every picture of the register keeps to. */
public abstract class MediatorStandingsContract {

    private static final LocalDate DAY = CaseFixture.TODAY;

    protected abstract MediatorStandings standings();

    protected abstract <T> T inTransaction(Supplier<T> work);

    /** A mediator whom no other test has used. */
    protected abstract UUID freshMediator();

    @Test
    void takesOneOfWhomNothingIsKnownForInactive() {
        assertThat(active(freshMediator(), DAY)).isFalse();
    }

    @Test
    void knowsWhomTheRegisterHasToldOf() {
        var mediator = freshMediator();
        assertThat(inTransaction(() -> standings().knows(mediator))).isFalse();

        heard(mediator, 1, CANDIDATE, DAY);

        assertThat(inTransaction(() -> standings().knows(mediator))).isTrue();
    }

    @Test
    void countsAnActivationFromItsFirstDay() {
        var mediator = freshMediator();
        heard(mediator, 1, CANDIDATE, DAY.minusDays(9));
        heard(mediator, 2, ACTIVE, DAY);

        assertThat(active(mediator, DAY.minusDays(1))).isFalse();
        assertThat(active(mediator, DAY)).isTrue();
        assertThat(active(mediator, DAY.plusYears(1))).isTrue();
    }

    @Test
    void endsWithASuspensionAndBeginsAnew() {
        var mediator = freshMediator();
        heard(mediator, 1, ACTIVE, DAY);
        heard(mediator, 2, SUSPENDED, DAY.plusDays(10));
        heard(mediator, 3, ACTIVE, DAY.plusDays(20));
        heard(mediator, 4, EXCLUDED, DAY.plusDays(30));

        assertThat(active(mediator, DAY.plusDays(9))).isTrue();
        assertThat(active(mediator, DAY.plusDays(10))).isFalse();
        assertThat(active(mediator, DAY.plusDays(20))).isTrue();
        assertThat(active(mediator, DAY.plusDays(30))).isFalse();
    }

    @Test
    void lastWordOfADayCounts() {
        var mediator = freshMediator();
        heard(mediator, 1, ACTIVE, DAY);
        heard(mediator, 2, SUSPENDED, DAY);

        assertThat(active(mediator, DAY)).isFalse();
    }

    @Test
    void keepsTheFirstOfTwoWithTheSameSequence() {
        var mediator = freshMediator();
        heard(mediator, 1, ACTIVE, DAY);
        heard(mediator, 1, EXCLUDED, DAY);

        assertThat(active(mediator, DAY)).isTrue();
    }

    @Test
    void countsFromACorrectionOnOnlyWhatItSays() {
        var mediator = freshMediator();
        heard(mediator, 1, CANDIDATE, DAY);
        heard(mediator, 2, ACTIVE, DAY.plusDays(1));
        heard(mediator, 3, EXCLUDED, DAY.plusDays(5));

        restated(mediator, 4, Map.of(CANDIDATE, DAY, ACTIVE, DAY.plusDays(3)));
        assertThat(active(mediator, DAY.plusDays(2))).isFalse();
        assertThat(active(mediator, DAY.plusDays(3))).isTrue();
        assertThat(active(mediator, DAY.plusDays(5))).isTrue();

        heard(mediator, 5, SUSPENDED, DAY.plusDays(9));
        assertThat(active(mediator, DAY.plusDays(9))).isFalse();
        restated(mediator, 4, Map.of(EXCLUDED, DAY));
        assertThat(active(mediator, DAY.plusDays(5))).isTrue();
    }

    @Test
    void lastWordOfADayCountsInACorrectionToo() {
        var mediator = freshMediator();
        restated(mediator, 1, List.of(CANDIDATE, ACTIVE, SUSPENDED), DAY);

        assertThat(active(mediator, DAY)).isFalse();
    }

    private void restated(UUID mediator, long sequence, Map<MediatorStatus, LocalDate> statuses) {
        kept(statuses.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(status -> new MediatorStandings.Standing(
                        mediator, sequence, status.getKey(), status.getValue(), CaseFixture.NOW))
                .toList());
    }

    private void restated(UUID mediator, long sequence, List<MediatorStatus> statuses, LocalDate day) {
        kept(statuses.stream()
                .map(status -> new MediatorStandings.Standing(mediator, sequence, status, day, CaseFixture.NOW))
                .toList());
    }

    private void kept(List<MediatorStandings.Standing> standings) {
        var kept = inTransaction(() -> {
            standings().restate(standings);
            return true;
        });
        assertThat(kept).isTrue();
    }

    private void heard(UUID mediator, long sequence, MediatorStatus status, LocalDate from) {
        var kept = inTransaction(() -> {
            standings().add(new MediatorStandings.Standing(mediator, sequence, status, from, CaseFixture.NOW));
            return true;
        });
        assertThat(kept).isTrue();
    }

    private boolean active(UUID mediator, LocalDate day) {
        return inTransaction(() -> standings().isActiveOn(mediator, day));
    }
}
