package kz.ethnomediation.cases.emergency;

import static kz.ethnomediation.cases.emergency.EmergencyFixture.head;
import static kz.ethnomediation.cases.lifecycle.CaseFixture.APPEAL;
import static kz.ethnomediation.cases.lifecycle.CaseFixture.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.cases.codes.EmergencyReason;
import kz.ethnomediation.cases.codes.SealReason;
import kz.ethnomediation.cases.lifecycle.CaseFixture;
import kz.ethnomediation.cases.lifecycle.CaseHistory;
import kz.ethnomediation.cases.lifecycle.CaseOutcome;
import kz.ethnomediation.cases.lifecycle.InMemoryCaseKeys;
import kz.ethnomediation.cases.lifecycle.InMemoryCases;
import kz.ethnomediation.cases.lifecycle.MediationCase;
import kz.ethnomediation.cases.sealing.Seal;
import kz.ethnomediation.cases.tasks.Task;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.caller.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TakeEmergencyAccessTest {

    private static final UUID ID = CaseFixture.uuid("f001");

    private final InMemoryCases cases = new InMemoryCases();
    private final InMemoryEmergencyAccesses accesses = new InMemoryEmergencyAccesses();
    private final InMemoryCaseKeys keys = new InMemoryCaseKeys();
    private final List<CaseHistory.Entry> history = new ArrayList<>();
    private final EmergencyTasks tasks = new EmergencyTasks(accesses);
    private final MediationCase sealed = CaseFixture.opened();
    private Instant now = NOW;
    private final TakeEmergencyAccess takeEmergencyAccess = new TakeEmergencyAccess(
            cases,
            new EmergencyRegister(accesses, history::add, keys),
            _ -> EmergencyFixture.POLICY,
            () -> ID,
            () -> now);

    @BeforeEach
    void sealCase() {
        assertThat(sealed.seal(new Seal(SealReason.OWN_STAFF_CONCERNED, "sealer", "head-61", NOW)))
                .isInstanceOf(CaseOutcome.Done.class);
        cases.add(sealed);
    }

    @Test
    void opensTheCaseForAsLongAsThePolicyAllowsAndWritesItDown() {
        var taken = (EmergencyOutcome.Taken) take(head("taker"));

        assertThat(taken.access().endsAt()).isEqualTo(NOW.plus(Duration.ofHours(24)));
        assertThat(history).singleElement().satisfies(line -> {
            assertThat(line.verb()).isEqualTo("emergency-access-taken");
            assertThat(line.actor()).isEqualTo("taker");
            assertThat(line.reason()).contains("NOBODY_REACHABLE");
        });
        assertThat(sealed.revision()).isEqualTo(1);
    }

    @Test
    void keepsThePleaUnderTheKeyOfTheCase() {
        var taken = (EmergencyOutcome.Taken) take(head("taker"));

        assertThat(new EmergencyWords(keys).of(List.of(taken.access())))
                .containsExactly(Map.entry(ID, EmergencyFixture.PLEA.words()));
        keys.erase(APPEAL);
        assertThat(new EmergencyWords(keys).of(List.of(taken.access()))).isEmpty();
    }

    @Test
    void opensNothingOfAnErasedCase() {
        keys.erase(APPEAL);

        assertThat(take(head("taker"))).isEqualTo(new EmergencyOutcome.Erased());
        assertThat(history).isEmpty();
    }

    @Test
    void informsTheSecondPersonsAtOnceAndNobodyElse() {
        assertThat(take(head("taker"))).isInstanceOf(EmergencyOutcome.Taken.class);

        assertThat(tasksOf(head("sealer")))
                .singleElement()
                .isEqualTo(new Task(
                        "emergency-access-to-review",
                        "/api/v1/emergency-accesses/" + ID,
                        "KZ-61",
                        Optional.of(CaseFixture.TODAY.plusDays(7)),
                        Optional.of(NOW.plus(Duration.ofDays(7))),
                        NOW,
                        Task.NAMED));
        assertThat(tasksOf(EmergencyFixture.dataProtectionOfficer()))
                .extracting(Task::role)
                .containsExactly(Roles.DPO);
        assertThat(tasksOf(EmergencyFixture.caller("kz", new Scope.Republic(), Roles.REGIONAL_COORDINATOR)))
                .extracting(Task::role)
                .containsExactly(Roles.REGIONAL_COORDINATOR);
        assertThat(tasksOf(head("another"))).isEmpty();
        assertThat(tasksOf(head("taker"))).isEmpty();
        assertThat(tasksOf(EmergencyFixture.headOf75("sealer"))).isEmpty();
    }

    @Test
    void knowsNoCaseForWhomeverItIsNotMeant() {
        assertThat(take(EmergencyFixture.headOf75("taker"))).isEqualTo(new EmergencyOutcome.Unknown());
        assertThat(take(EmergencyFixture.operator("taker"))).isEqualTo(new EmergencyOutcome.Unknown());
        assertThat(takeEmergencyAccess.take(head("taker"), CaseFixture.uuid("ffff"), EmergencyFixture.PLEA))
                .isEqualTo(new EmergencyOutcome.Unknown());
        assertThat(history).isEmpty();
    }

    @Test
    void isNotNeededWhereTheCaseIsSeenAnyway() {
        assertThat(take(head("sealer"))).isEqualTo(new EmergencyOutcome.NotNeeded());

        assertThat(sealed.unseal(NOW)).isInstanceOf(CaseOutcome.Done.class);
        assertThat(take(head("taker"))).isEqualTo(new EmergencyOutcome.NotNeeded());
    }

    @Test
    void isNotProlongedButCanBeTakenAgainWhenItIsOver() {
        assertThat(take(head("taker"))).isInstanceOf(EmergencyOutcome.Taken.class);
        now = NOW.plus(Duration.ofHours(24)).minusMillis(1);
        assertThat(take(head("taker"))).isEqualTo(new EmergencyOutcome.StillRunning());
        assertThat(take(head("another"))).isInstanceOf(EmergencyOutcome.Taken.class);

        now = NOW.plus(Duration.ofHours(24));
        assertThat(take(head("taker"))).isInstanceOf(EmergencyOutcome.Taken.class);
    }

    @Test
    void isTakenAnewToANewSeal() {
        assertThat(take(head("taker"))).isInstanceOf(EmergencyOutcome.Taken.class);
        now = NOW.plusSeconds(60);
        assertThat(sealed.unseal(now)).isInstanceOf(CaseOutcome.Done.class);
        assertThat(sealed.seal(new Seal(SealReason.CHILD_CONCERNED, "sealer", "head-61", now)))
                .isInstanceOf(CaseOutcome.Done.class);

        assertThat(take(head("taker"))).isInstanceOf(EmergencyOutcome.Taken.class);
        assertThat(take(head("taker"))).isEqualTo(new EmergencyOutcome.StillRunning());
    }

    @Test
    void refusesATooLongOneBeforeItLooksForTheCase() {
        var plea = new Plea(EmergencyReason.LAWFUL_DEMAND, "сұрау", Optional.of(Duration.ofHours(25)));

        assertThat(takeEmergencyAccess.take(head("taker"), APPEAL, plea)).isEqualTo(new EmergencyOutcome.TooLong(24));
        assertThat(takeEmergencyAccess.take(head("taker"), CaseFixture.uuid("ffff"), plea))
                .isEqualTo(new EmergencyOutcome.TooLong(24));
    }

    @Test
    void asksForThePolicyOfTheDay() {
        var asked = new ArrayList<LocalDate>();
        var use = new TakeEmergencyAccess(
                cases,
                new EmergencyRegister(accesses, history::add, keys),
                day -> {
                    asked.add(day);
                    return EmergencyFixture.POLICY;
                },
                () -> ID,
                () -> Instant.parse("2026-11-20T20:00:00Z"));

        assertThat(use.take(head("taker"), APPEAL, EmergencyFixture.PLEA)).isInstanceOf(EmergencyOutcome.Taken.class);
        assertThat(asked).containsExactly(CaseFixture.TODAY.plusDays(1));
    }

    private EmergencyOutcome take(Caller caller) {
        return takeEmergencyAccess.take(caller, APPEAL, EmergencyFixture.PLEA);
    }

    private List<Task> tasksOf(Caller caller) {
        return tasks.open(caller, 50);
    }
}
