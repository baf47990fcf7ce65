package kz.ethnomediation.cases.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kz.ethnomediation.cases.codes.ConsentMethod;
import kz.ethnomediation.cases.codes.SealReason;
import kz.ethnomediation.cases.sealing.Seal;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.caller.Scope;
import org.junit.jupiter.api.Test;

/** What every collection of cases keeps to. */
public abstract class CasesContract {

    protected abstract Cases cases();

    /** Does {@code work} as one transaction. */
    protected abstract <T> T inTransaction(Supplier<T> work);

    /** An id and parties that no other test has used. */
    protected abstract Acceptance freshAcceptance(Optional<UUID> assignTo);

    @Test
    void holdsWhatWasAddedAndNothingElse() {
        var id = added(Optional.empty());

        assertThat(inTransaction(() -> cases().holds(id))).isTrue();
        assertThat(inTransaction(() -> cases().holds(CaseFixture.uuid("ffff")))).isFalse();
    }

    @Test
    void findsWithinTheTerritoryOnly() {
        var id = added(Optional.empty());

        assertThat(sees(id, new Sight.Territory(new Scope.Regions(Set.of("KZ-61", "KZ-75")))))
                .isTrue();
        assertThat(sees(id, new Sight.Territory(new Scope.Republic()))).isTrue();
        assertThat(sees(id, new Sight.Everything())).isTrue();
        assertThat(sees(id, new Sight.Territory(new Scope.Regions(Set.of("KZ-75")))))
                .isFalse();
        assertThat(sees(id, new Sight.Territory(new Scope.Regions(Set.of())))).isFalse();
        assertThat(sees(id, new Sight.Nothing())).isFalse();
    }

    @Test
    void showsAMediatorOnlyTheOwnCasesAndForTakingTheFreeOnes() {
        var free = added(Optional.empty());
        var own = added(Optional.of(CaseFixture.MEDIATOR));
        var others = added(Optional.of(CaseFixture.uuid("0075")));
        var mine = new Sight.Own(CaseFixture.MEDIATOR);
        var takeable = new Sight.OwnOrFree(CaseFixture.MEDIATOR, new Scope.Regions(Set.of("KZ-61")));

        assertThat(List.of(sees(free, mine), sees(own, mine), sees(others, mine)))
                .containsExactly(false, true, false);
        assertThat(List.of(sees(free, takeable), sees(own, takeable), sees(others, takeable)))
                .containsExactly(true, true, false);
    }

    @Test
    void keepsWhatAVerbHasChanged() {
        var acceptance = freshAcceptance(Optional.empty());
        var id = added(acceptance);

        var first = inTransaction(() -> change(id).offerMediation(offerTo(acceptance), CaseFixture.NOW));

        assertThat(first).isInstanceOf(CaseOutcome.Done.class);
        assertThat(inTransaction(() -> change(id).status())).isEqualTo(CaseStatus.MEDIATION_OFFERED);
    }

    @Test
    void showsASealedCaseOnlyToWhomTheSealLetsThrough() {
        var id = added(Optional.of(CaseFixture.MEDIATOR));
        seal(id);
        var here = new Scope.Regions(Set.of("KZ-61"));

        assertThat(seenBy(id, caller("sealer", Roles.OFFICE_HEAD, here))).isTrue();
        assertThat(seenBy(id, caller("kz", Roles.REGIONAL_COORDINATOR, new Scope.Republic())))
                .isTrue();
        assertThat(seenBy(id, mediator(CaseFixture.MEDIATOR, Roles.MEDIATOR))).isTrue();
        assertThat(seenBy(id, mediator(CaseFixture.MEDIATOR, Roles.MEDIATOR, Roles.OPERATOR)))
                .isTrue();

        assertThat(seenBy(id, caller("another", Roles.OFFICE_HEAD, here))).isFalse();
        assertThat(seenBy(id, caller("another", Roles.REGIONAL_COORDINATOR, here)))
                .isFalse();
        assertThat(seenBy(id, caller("another", Roles.OPERATOR, new Scope.Republic())))
                .isFalse();
        assertThat(seenBy(id, mediator(CaseFixture.uuid("0075"), Roles.MEDIATOR)))
                .isFalse();
        assertThat(seenBy(id, caller("sealer", Roles.OFFICE_HEAD, new Scope.Regions(Set.of("KZ-75")))))
                .isFalse();
        assertThat(sees(id, new Sight.Territory(new Scope.Republic()))).isFalse();
        assertThat(sees(id, new Sight.Own(CaseFixture.MEDIATOR))).isFalse();
        assertThat(sees(id, new Sight.Everything())).isTrue();
    }

    @Test
    void letsNobodyTakeASealedCaseThatIsFree() {
        var id = added(Optional.empty());
        seal(id);

        assertThat(sees(id, Sight.forAssignment(mediator(CaseFixture.MEDIATOR, Roles.MEDIATOR))))
                .isFalse();
    }

    @Test
    void hidesASealedCaseFromItsMediatorWhenTheAssignmentEnds() {
        var id = added(Optional.of(CaseFixture.MEDIATOR));
        seal(id);
        var next = CaseFixture.uuid("0075");

        assertThat(inTransaction(() -> change(id).assign(next, CaseFixture.everybodyActive(), CaseFixture.NOW)))
                .isInstanceOf(CaseOutcome.Done.class);

        assertThat(seenBy(id, mediator(CaseFixture.MEDIATOR, Roles.MEDIATOR))).isFalse();
        assertThat(seenBy(id, mediator(next, Roles.MEDIATOR))).isTrue();
    }

    @Test
    void showsACaseToTheWholeTerritoryOnceItsSealIsLifted() {
        var id = added(Optional.empty());
        seal(id);

        assertThat(inTransaction(() -> change(id).unseal(CaseFixture.NOW))).isInstanceOf(CaseOutcome.Done.class);

        assertThat(seenBy(id, caller("another", Roles.OPERATOR, new Scope.Regions(Set.of("KZ-61")))))
                .isTrue();
        assertThat(sees(id, new Sight.Territory(new Scope.Republic()))).isTrue();
    }

    @Test
    void looksBehindASealForTheSupervisorsOfItsTerritoryOnly() {
        var id = added(Optional.empty());
        seal(id);
        var here = new Scope.Regions(Set.of("KZ-61"));

        assertThat(sees(id, Sight.forEmergency(caller("another", Roles.OFFICE_HEAD, here))))
                .isTrue();
        assertThat(sees(id, Sight.forEmergency(caller("another", Roles.REGIONAL_COORDINATOR, here))))
                .isTrue();
        assertThat(sees(id, Sight.forEmergency(caller("another", Roles.OPERATOR, here))))
                .isFalse();
        assertThat(sees(
                        id,
                        Sight.forEmergency(caller("another", Roles.OFFICE_HEAD, new Scope.Regions(Set.of("KZ-75"))))))
                .isFalse();
    }

    private void seal(UUID id) {
        var seal = new Seal(SealReason.DANGER_TO_PERSON, "sealer", "head-61", CaseFixture.NOW);
        assertThat(inTransaction(() -> change(id).seal(seal))).isInstanceOf(CaseOutcome.Done.class);
    }

    private boolean seenBy(UUID id, Caller caller) {
        return sees(id, Sight.of(caller));
    }

    private static Caller caller(String subject, String role, Scope scope) {
        return new Caller(subject, subject, Set.of(role), scope, Optional.empty(), Optional.empty());
    }

    private static Caller mediator(UUID entry, String... roles) {
        var here = new Scope.Regions(Set.of("KZ-61"));
        return new Caller("m-" + entry, "m", Set.of(roles), here, Optional.empty(), Optional.of(entry));
    }

    private static MediationOffer offerTo(Acceptance acceptance) {
        var consents = Stream.concat(Stream.of(acceptance.applicant()), acceptance.others().stream())
                .map(party -> new MediationOffer.Consent(party, ConsentMethod.WRITTEN))
                .toList();
        return new MediationOffer(Optional.empty(), ScopeAnswers.NONE, consents);
    }

    private MediationCase change(UUID id) {
        return cases().forChange(id, new Sight.Everything()).orElseThrow();
    }

    private UUID added(Optional<UUID> assignTo) {
        return added(freshAcceptance(assignTo));
    }

    private UUID added(Acceptance acceptance) {
        return inTransaction(() -> {
            cases().add(MediationCase.open(acceptance, CaseFixture.NOW));
            return acceptance.appealId();
        });
    }

    private boolean sees(UUID id, Sight sight) {
        return inTransaction(() -> cases().forChange(id, sight).isPresent());
    }
}
