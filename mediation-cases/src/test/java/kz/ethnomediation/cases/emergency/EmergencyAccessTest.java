package kz.ethnomediation.cases.emergency;

import static kz.ethnomediation.cases.lifecycle.CaseFixture.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import kz.ethnomediation.cases.codes.EmergencyVerdict;
import kz.ethnomediation.cases.lifecycle.Actor;
import kz.ethnomediation.cases.lifecycle.CaseFixture;
import org.junit.jupiter.api.Test;

class EmergencyAccessTest {

    private final EmergencyAccess access =
            EmergencyFixture.access(new UUID(1, 1), CaseFixture.KEY, "sealer", "taker", NOW);

    @Test
    void isInForceFromItsFirstMomentUntilItsLast() {
        var end = NOW.plus(EmergencyFixture.LONGEST);

        assertThat(access.isInForce(NOW.minusNanos(1000))).isFalse();
        assertThat(access.isInForce(NOW)).isTrue();
        assertThat(access.isInForce(end.minusNanos(1000))).isTrue();
        assertThat(access.isInForce(end)).isFalse();
        assertThat(access.isInForce(end.plusSeconds(1))).isFalse();
    }

    @Test
    void isReviewedOnceByASecondPerson() {
        var second = new Actor("sealer", "head-61");

        assertThat(access.review(new Actor("taker", "x"), EmergencyVerdict.JUSTIFIED, NOW))
                .isEqualTo(new ReviewOutcome.Own());
        assertThat(access.verdict()).isEmpty();
        assertThat(access.review(second, EmergencyVerdict.QUESTIONED, NOW))
                .isEqualTo(new ReviewOutcome.Reviewed(access));
        assertThat(access.review(second, EmergencyVerdict.JUSTIFIED, NOW))
                .isEqualTo(new ReviewOutcome.AlreadyReviewed());
        assertThat(access.verdict()).contains(EmergencyVerdict.QUESTIONED);
        assertThat(access.reviewedByLogin()).contains("head-61");
    }

    @Test
    void printsNoWords() {
        assertThat(EmergencyFixture.PLEA.toString()).doesNotContain(EmergencyFixture.PLEA.words());
    }
}
