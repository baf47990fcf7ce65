package kz.ethnomediation.intake.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.AppealOutcome;
import kz.ethnomediation.intake.handling.DecideTransfer;
import kz.ethnomediation.intake.handling.OfferTransfer;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.caller.Scope;
import org.junit.jupiter.api.Test;

/** Whose a pair of system and id is, and what its second sending is answered. */
class SourceTest {

    private static final Caller STRANGER = RegistrationFixture.caller("register-of-75", Optional.empty(), "KZ-75");
    private static final AppealOutcome ANOTHERS = new AppealOutcome.Invalid("/source/system", "of-another-system");

    private final Desk desk = new Desk(RegistrationFixture.LAST_EVENING);

    @Test
    void answersTheSameSourceWithTheFirstAppealAndRefusesAnotherContent() {
        var first = desk.registered(RegistrationFixture.aRegistration().from("spool", "17", "one"));

        assertThat(sent(RegistrationFixture.OPERATOR, "spool", "one")).isEqualTo(new AppealOutcome.Known(first));
        assertThat(sent(RegistrationFixture.OPERATOR, "spool", "two")).isEqualTo(new AppealOutcome.SourceConflict());
        assertThat(sent(STRANGER, "spool", "one")).isEqualTo(new AppealOutcome.SourceConflict());
        assertThat(desk.appeals.kept).hasSize(1);
    }

    @Test
    void answersAHonestRetryAlsoWhenAnotherRegionHasTakenTheAppeal() {
        var first = desk.registered(RegistrationFixture.aRegistration().from("spool", "17", "one"));
        transferred(first.id());

        assertThat(sent(RegistrationFixture.OPERATOR, "spool", "one")).isEqualTo(new AppealOutcome.Known(first));
        assertThat(sent(RegistrationFixture.OPERATOR, "spool", "two")).isEqualTo(new AppealOutcome.SourceConflict());
        assertThat(sent(RegistrationFixture.MEDIATING, "spool", "one")).isEqualTo(new AppealOutcome.SourceConflict());
    }

    @Test
    void keepsTheLinesOfJournalsForTheImport() {
        var journal = "paper-journal:KZ-61:61-01";

        assertThat(sent(RegistrationFixture.OPERATOR, journal, "one"))
                .isEqualTo(new AppealOutcome.Invalid("/source/system", "reserved"));
        assertThat(desk.appeals.kept).isEmpty();
        assertThat(desk.registered(RegistrationFixture.aRegistration()
                                .receivedAt(RegistrationFixture.LAST_EVENING)
                                .from(journal, "17", "one")
                                .imported())
                        .origin()
                        .sourceSystem())
                .isEqualTo(journal);
    }

    @Test
    void letsNobodyButAMachineSpeakForItsSystem() {
        assertThat(sent(RegistrationFixture.OPERATOR, "akimat-75", "one")).isEqualTo(ANOTHERS);
        assertThat(sent(machine("akimat-61"), "akimat-75", "one")).isEqualTo(ANOTHERS);
        assertThat(sent(machine("akimat-61"), "spool", "one")).isEqualTo(ANOTHERS);
        assertThat(desk.appeals.kept).isEmpty();

        assertThat(sent(machine("akimat-61"), "akimat-61", "one")).isInstanceOf(AppealOutcome.Done.class);
    }

    private AppealOutcome sent(Caller caller, String system, String content) {
        return desk.registerAppeal.register(RegistrationFixture.aRegistration()
                .by(caller)
                .from(system, "17", content)
                .build());
    }

    private void transferred(UUID id) {
        var sheet = new OfferTransfer.Sheet("KZ-75", Optional.empty(), "the applicant has moved", Optional.empty());
        var accept = new DecideTransfer.Decision.Accept(Optional.empty(), Optional.empty());
        var taking = RegistrationFixture.caller(Roles.OPERATOR, Optional.empty(), "KZ-75");
        assertThat(new OfferTransfer(desk.handling, desk).offer(id, 1, sheet, RegistrationFixture.OPERATOR))
                .isInstanceOf(AppealOutcome.Done.class);
        assertThat(new DecideTransfer(desk.handling, desk).decide(id, 2, accept, taking))
                .isInstanceOf(AppealOutcome.Done.class);
    }

    private static Caller machine(String client) {
        return new Caller(
                "subject-" + client,
                "service-account-" + client,
                Set.of(Roles.AKIMAT_SYSTEM),
                Scope.of(List.of("KZ-61")),
                Optional.empty(),
                Optional.empty());
    }
}
