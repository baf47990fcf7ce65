package kz.ethnomediation.intake.appeals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import kz.ethnomediation.intake.codes.AdviceKind;
import kz.ethnomediation.intake.codes.Answer;
import kz.ethnomediation.intake.codes.ApplicantKind;
import kz.ethnomediation.intake.codes.Category;
import kz.ethnomediation.intake.codes.Channel;
import kz.ethnomediation.intake.codes.ConsentMethod;
import kz.ethnomediation.intake.codes.ConsultationForm;
import kz.ethnomediation.intake.codes.ConsultationResult;
import kz.ethnomediation.intake.codes.CriminalSeverity;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.caller.Scope;

/** A registration that is good until a test changes it. */
final class RegistrationFixture {

    /** 31 December, half an hour before midnight in Almaty. */
    static final Instant LAST_EVENING = Instant.parse("2026-12-31T18:30:00Z");

    static final UUID MEDIATOR = UUID.fromString("018f0000-0000-7000-8000-000000000061");

    static final Caller OPERATOR = caller(Roles.OPERATOR, Optional.empty(), "KZ-61");
    static final Caller MEDIATING = caller(Roles.MEDIATOR, Optional.of(MEDIATOR), "KZ-61");

    private Optional<Instant> receivedAt = Optional.empty();
    private boolean consentGiven = true;
    private Caller caller = OPERATOR;
    private Registration.OnTheSpot onTheSpot = Registration.OnTheSpot.nothing();

    private RegistrationFixture() {}

    static RegistrationFixture aRegistration() {
        return new RegistrationFixture();
    }

    static Caller caller(String role, Optional<UUID> mediatorId, String... regions) {
        return new Caller(
                "subject-" + role, role, Set.of(role), Scope.of(List.of(regions)), Optional.empty(), mediatorId);
    }

    static ScopeAnswers answers(Answer corruption) {
        return new ScopeAnswers(
                Answer.NO,
                Answer.NOT_ASKED,
                corruption,
                Answer.NOT_ASKED,
                Answer.NOT_ASKED,
                CriminalSeverity.NOT_ASKED);
    }

    RegistrationFixture receivedAt(Instant moment) {
        receivedAt = Optional.of(moment);
        return this;
    }

    RegistrationFixture withoutConsent() {
        consentGiven = false;
        return this;
    }

    RegistrationFixture by(Caller who) {
        caller = who;
        return this;
    }

    RegistrationFixture onTheSpot(Answer corruption, Optional<LocalDate> heldOn) {
        onTheSpot = new Registration.OnTheSpot(
                Optional.of(new TriageAppeal.Sheet(
                        answers(corruption), Optional.of(Category.NEIGHBOURS), Optional.empty())),
                Optional.of(new AcceptAppeal.Sheet(Optional.empty(), Optional.empty())),
                Optional.of(new Consultation.Sheet(
                        heldOn,
                        20,
                        ConsultationForm.IN_PERSON,
                        List.of(AdviceKind.EXPLAINED_RIGHTS),
                        ConsultationResult.RESOLVED,
                        Optional.of("note"))));
        return this;
    }

    Registration build() {
        return new Registration(
                Optional.empty(),
                Channel.OFFICE,
                Optional.empty(),
                receivedAt,
                "kk",
                new PartyDetails(ApplicantKind.PERSON, "Synthetic", null, null, null, null, true),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "essence",
                new Registration.Declaration(consentGiven, Optional.empty(), ConsentMethod.ORAL),
                onTheSpot,
                caller);
    }

    /** Ids that count up, and codes in force everywhere. */
    static final class Foreseen implements Identifiers, CodesInForce {

        private final AtomicLong last = new AtomicLong();

        @Override
        public UUID next() {
            return new UUID(0x7000L, last.incrementAndGet());
        }

        @Override
        public String receiptCode() {
            return "ACDEF23456";
        }

        @Override
        public boolean hasRegion(String region, LocalDate on) {
            return region.matches("KZ-(61|75)");
        }

        @Override
        public boolean hasConsentText(String version, LocalDate on) {
            return version.equals("2026-1");
        }

        @Override
        public String consentTextInForce(LocalDate on) {
            return "2026-1";
        }
    }
}
