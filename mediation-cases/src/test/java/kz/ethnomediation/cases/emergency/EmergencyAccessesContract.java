package kz.ethnomediation.cases.emergency;

import static kz.ethnomediation.cases.lifecycle.CaseFixture.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import kz.ethnomediation.cases.codes.EmergencyVerdict;
import kz.ethnomediation.cases.lifecycle.Actor;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.caller.Scope;
import kz.ethnomediation.platform.fieldcrypt.DataKey;
import org.junit.jupiter.api.Test;

/** What every collection of emergency accesses keeps to. */
public abstract class EmergencyAccessesContract {

    private final String sealer = "sealer-" + UUID.randomUUID();
    private final String taker = "taker-" + UUID.randomUUID();

    protected abstract EmergencyAccesses accesses();

    /** Does {@code work} as one transaction. */
    protected abstract <T> T inTransaction(Supplier<T> work);

    /** A case of KZ-61 that is there. */
    protected abstract UUID freshCase();

    /** The key of such a case. */
    protected abstract DataKey keyOf(UUID caseId);

    /** An id that sorts behind those before it. */
    protected abstract UUID freshId();

    @Test
    void countsFromTheFirstMomentUntilTheLast() {
        var caseId = freshCase();
        var _ = taken(caseId);
        var another = freshCase();
        var end = NOW.plus(EmergencyFixture.LONGEST);

        assertThat(isInForce(caseId, taker, NOW.minusMillis(1))).isFalse();
        assertThat(isInForce(caseId, taker, NOW)).isTrue();
        assertThat(isInForce(caseId, taker, end.minusMillis(1))).isTrue();
        assertThat(isInForce(caseId, taker, end)).isFalse();
        assertThat(isInForce(caseId, "another", NOW)).isFalse();
        assertThat(isInForce(another, taker, NOW)).isFalse();
    }

    @Test
    void countsUnderTheSealThatItWasTakenToOnly() {
        var caseId = freshCase();
        var _ = taken(caseId);

        assertThat(isInForce(caseId, taker, NOW, NOW)).isTrue();
        assertThat(isInForce(caseId, taker, NOW.plusMillis(1), NOW.plusMillis(1)))
                .isFalse();
    }

    @Test
    void isSeenByWhoTookItAndBySecondPersonsOnly() {
        var id = taken(freshCase());

        assertThat(sees(id, EmergencyFixture.head(taker))).isTrue();
        assertThat(sees(id, EmergencyFixture.head(sealer))).isTrue();
        assertThat(sees(id, EmergencyFixture.dataProtectionOfficer())).isTrue();
        assertThat(sees(id, EmergencyFixture.caller("kz", new Scope.Republic(), Roles.REGIONAL_COORDINATOR)))
                .isTrue();
        assertThat(sees(id, EmergencyFixture.caller("dpo-75", new Scope.Regions(Set.of("KZ-75")), Roles.DPO)))
                .isTrue();
        assertThat(sees(id, EmergencyFixture.caller("dpo-0", new Scope.Regions(Set.of()), Roles.DPO)))
                .isTrue();

        assertThat(sees(id, EmergencyFixture.caller(sealer, new Scope.Regions(Set.of()), Roles.OFFICE_HEAD)))
                .isFalse();
        assertThat(sees(id, EmergencyFixture.head("another"))).isFalse();
        assertThat(sees(id, EmergencyFixture.headOf75(sealer))).isFalse();
        assertThat(sees(id, EmergencyFixture.caller("kz", new Scope.Republic(), Roles.OFFICE_HEAD)))
                .isFalse();
    }

    @Test
    void leavesTheListOfTasksWhenItIsReviewed() {
        var id = taken(freshCase());
        var second = EmergencySight.of(EmergencyFixture.head(sealer));
        assertThat(toReview(second)).extracting(EmergencyAccess::id).containsExactly(id);
        assertThat(toReview(EmergencySight.of(EmergencyFixture.head(taker)))).isEmpty();

        var outcome = inTransaction(() -> accesses()
                .forReview(id, second)
                .orElseThrow()
                .review(new Actor(sealer, "s"), EmergencyVerdict.JUSTIFIED, NOW));

        assertThat(outcome).isInstanceOf(ReviewOutcome.Reviewed.class);
        assertThat(toReview(second)).isEmpty();
        assertThat(found(id, second).orElseThrow().verdict()).contains(EmergencyVerdict.JUSTIFIED);
    }

    @Test
    void listsNewestFirstInPages() {
        var first = taken(freshCase());
        var second = taken(freshCase());
        var third = taken(freshCase());
        var sight = EmergencySight.of(EmergencyFixture.head(sealer));

        assertThat(ids(list(Optional.empty(), Optional.empty(), sight))).containsExactly(third, second);
        assertThat(ids(list(Optional.of(false), Optional.of(second), sight))).containsExactly(first);
        assertThat(list(Optional.of(true), Optional.empty(), sight)).isEmpty();
    }

    private static List<UUID> ids(List<EmergencyAccess> found) {
        return found.stream().map(EmergencyAccess::id).toList();
    }

    private UUID taken(UUID caseId) {
        var id = freshId();
        return inTransaction(() -> {
            accesses().add(EmergencyFixture.access(id, keyOf(caseId), sealer, taker, NOW));
            return id;
        });
    }

    private boolean sees(UUID id, Caller caller) {
        return found(id, EmergencySight.of(caller)).isPresent();
    }

    private Optional<EmergencyAccess> found(UUID id, EmergencySight sight) {
        return inTransaction(() -> accesses().byId(id, sight));
    }

    private boolean isInForce(UUID caseId, String person, Instant now) {
        return isInForce(caseId, person, NOW, now);
    }

    private boolean isInForce(UUID caseId, String person, Instant sealedAt, Instant now) {
        return inTransaction(() -> accesses().isInForce(caseId, person, sealedAt, now));
    }

    private List<EmergencyAccess> toReview(EmergencySight sight) {
        return inTransaction(() -> accesses().toReview(sight, 50));
    }

    private List<EmergencyAccess> list(Optional<Boolean> reviewed, Optional<UUID> after, EmergencySight sight) {
        return inTransaction(() -> accesses().list(reviewed, after, sight, 1));
    }
}
