package kz.ethnomediation.cases.casework;

import static kz.ethnomediation.cases.lifecycle.CaseFixture.APPEAL;
import static kz.ethnomediation.cases.lifecycle.CaseFixture.MEDIATOR;
import static kz.ethnomediation.cases.lifecycle.CaseFixture.NOW;
import static kz.ethnomediation.cases.lifecycle.CaseFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.ethnomediation.cases.codes.AdviceKind;
import kz.ethnomediation.cases.codes.ConsultationForm;
import kz.ethnomediation.cases.codes.ConsultationResult;
import kz.ethnomediation.cases.lifecycle.CaseFixture;
import kz.ethnomediation.cases.lifecycle.CaseOutcome;
import kz.ethnomediation.cases.lifecycle.CaseStatus;
import kz.ethnomediation.cases.lifecycle.InMemoryCaseKeys;
import kz.ethnomediation.cases.lifecycle.InMemoryCases;
import kz.ethnomediation.cases.lifecycle.MediationCase;
import kz.ethnomediation.cases.lifecycle.RecordedJournal;
import kz.ethnomediation.cases.lifecycle.Sight;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.caller.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CaseworkTest {

    private static final UUID CONSULTATION = CaseFixture.uuid("c009");

    private final InMemoryCases cases = new InMemoryCases();
    private final InMemoryCaseKeys keys = new InMemoryCaseKeys();
    private final RecordedJournal record = new RecordedJournal();
    private final CaseDesk desk = new CaseDesk(cases, record.journal(), keys);
    private final InstantSource clock = InstantSource.fixed(NOW);
    private final AssignMediator assignMediator = new AssignMediator(desk, CaseFixture.everybodyActive(), clock);
    private final RecordConsultation recordConsultation = new RecordConsultation(desk, () -> CONSULTATION, clock);
    private final CloseAtConsultation closeAtConsultation = new CloseAtConsultation(desk, clock);

    @BeforeEach
    void openCase() {
        cases.add(CaseFixture.opened());
    }

    @Test
    void countsEveryVerbOfAPersonAsOneRevision() {
        var operator = caller(Roles.OPERATOR, "KZ-61", Optional.empty());

        assertThat(recordConsultation
                        .record(errand(operator, RevisionCheck.ANY), sheet())
                        .outcome())
                .isInstanceOf(CaseOutcome.Done.class);
        assertThat(close(operator, seen -> seen.revision() == 2)).isInstanceOf(CaseOutcome.Done.class);

        assertThat(found().revision()).isEqualTo(3);
        assertThat(found().status()).isEqualTo(CaseStatus.CLOSED_AT_CONSULTATION);
        assertThat(record.verbs()).isEqualTo(List.of("consultation-recorded", "closed-at-consultation"));
        assertThat(record.published()).isEqualTo(record.verbs());
        assertThat(record.actors()).containsOnly("subject-of-operator");
    }

    @Test
    void changesAndTellsNothingOnRefusal() {
        var operator = caller(Roles.OPERATOR, "KZ-61", Optional.empty());

        assertThat(close(operator, RevisionCheck.ANY)).isEqualTo(new CaseOutcome.NoConsultation());
        assertThat(close(operator, seen -> false)).isEqualTo(new CaseOutcome.Stale(1));

        assertThat(found().revision()).isEqualTo(1);
        assertThat(record.verbs()).isEmpty();
    }

    @Test
    void knowsNoCaseOutsideTheCallersSight() {
        assertThat(close(caller(Roles.OPERATOR, "KZ-75", Optional.empty()), RevisionCheck.ANY))
                .isEqualTo(new CaseOutcome.Unknown());
        assertThat(close(caller(Roles.MEDIATOR, "KZ-61", Optional.of(MEDIATOR)), RevisionCheck.ANY))
                .isEqualTo(new CaseOutcome.Unknown());
        assertThat(close(caller(Roles.MEDIATOR, "KZ-61", Optional.empty()), RevisionCheck.ANY))
                .isEqualTo(new CaseOutcome.Unknown());
    }

    @Test
    void letsAMediatorTakeAFreeCaseForNobodyElse() {
        var mediator = caller(Roles.MEDIATOR, "KZ-61", Optional.of(MEDIATOR));

        assertThat(assign(mediator, CaseFixture.uuid("0075"))).isEqualTo(new CaseOutcome.NotForOthers());
        assertThat(assign(mediator, MEDIATOR)).isInstanceOf(CaseOutcome.Done.class);
        assertThat(assign(caller(Roles.MEDIATOR, "KZ-61", Optional.of(CaseFixture.uuid("0075"))), MEDIATOR))
                .isEqualTo(new CaseOutcome.Unknown());
        assertThat(found().mediatorId()).contains(MEDIATOR);
    }

    @Test
    void takesACaseUnseenOnlyWhileNobodyHasIt() {
        var mediator = caller(Roles.MEDIATOR, "KZ-61", Optional.of(MEDIATOR));
        var unseen = errand(mediator, RevisionCheck.FREE);

        assertThat(assignMediator.assign(unseen, MEDIATOR)).isInstanceOf(CaseOutcome.Done.class);
        assertThat(assignMediator.assign(unseen, MEDIATOR)).isEqualTo(new CaseOutcome.Stale(2));
    }

    @Test
    void keepsTheRevisionWhenTheSameMediatorIsNamedAgain() {
        var head = caller(Roles.OFFICE_HEAD, "KZ-61", Optional.empty());

        assertThat(assign(head, MEDIATOR)).isInstanceOf(CaseOutcome.Done.class);
        assertThat(assign(head, MEDIATOR)).isInstanceOf(CaseOutcome.Done.class);
        assertThat(found().revision()).isEqualTo(2);
    }

    @Test
    void addsNoWordsToWhatIsErased() {
        var operator = caller(Roles.OPERATOR, "KZ-61", Optional.empty());
        keys.erase(APPEAL);

        assertThat(recordConsultation
                        .record(errand(operator, RevisionCheck.ANY), sheet())
                        .outcome())
                .isEqualTo(new CaseOutcome.Erased());
        assertThat(assign(caller(Roles.OFFICE_HEAD, "KZ-61", Optional.empty()), MEDIATOR))
                .isInstanceOf(CaseOutcome.Done.class);
        assertThat(record.verbs()).containsExactly("assigned");
    }

    private CaseOutcome assign(Caller caller, UUID mediator) {
        return assignMediator.assign(errand(caller, RevisionCheck.ANY), mediator);
    }

    private CaseOutcome close(Caller caller, RevisionCheck check) {
        return closeAtConsultation.close(errand(caller, check), Optional.empty(), Optional.of(TODAY));
    }

    private static Errand errand(Caller caller, RevisionCheck check) {
        return new Errand(caller, APPEAL, check);
    }

    private MediationCase found() {
        return cases.forChange(APPEAL, new Sight.Everything()).orElseThrow();
    }

    private static RecordConsultation.Sheet sheet() {
        return new RecordConsultation.Sheet(
                Optional.empty(),
                25,
                ConsultationForm.PHONE,
                List.of(AdviceKind.OTHER),
                ConsultationResult.INFORMED,
                Optional.of("жазба"));
    }

    private static Caller caller(String role, String region, Optional<UUID> mediator) {
        return new Caller(
                "subject-of-" + role,
                role,
                Set.of(role),
                new Scope.Regions(Set.of(region)),
                Optional.empty(),
                mediator);
    }
}
