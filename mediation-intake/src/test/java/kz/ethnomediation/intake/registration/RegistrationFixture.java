package kz.ethnomediation.intake.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.Consultation;
import kz.ethnomediation.intake.appeals.Contact;
import kz.ethnomediation.intake.appeals.Identity;
import kz.ethnomediation.intake.appeals.PartyDetails;
import kz.ethnomediation.intake.appeals.ScopeAnswers;
import kz.ethnomediation.intake.codes.AdviceKind;
import kz.ethnomediation.intake.codes.Answer;
import kz.ethnomediation.intake.codes.ApplicantKind;
import kz.ethnomediation.intake.codes.Category;
import kz.ethnomediation.intake.codes.Channel;
import kz.ethnomediation.intake.codes.ConsentMethod;
import kz.ethnomediation.intake.codes.ConsultationForm;
import kz.ethnomediation.intake.codes.ConsultationResult;
import kz.ethnomediation.intake.codes.CriminalSeverity;
import kz.ethnomediation.intake.codes.Sex;
import kz.ethnomediation.intake.handling.AcceptAppeal;
import kz.ethnomediation.intake.handling.TriageAppeal;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Roles;
import kz.ethnomediation.platform.caller.Scope;
import org.jspecify.annotations.Nullable;

/** A registration that is good until a test changes it. */
public final class RegistrationFixture {

    /** 31 December, half an hour before midnight in Almaty. */
    public static final Instant LAST_EVENING = Instant.parse("2026-12-31T18:30:00Z");

    public static final UUID MEDIATOR = UUID.fromString("018f0000-0000-7000-8000-000000000061");

    public static final Caller OPERATOR = caller(Roles.OPERATOR, Optional.empty(), "KZ-61");
    public static final Caller MEDIATING = caller(Roles.MEDIATOR, Optional.of(MEDIATOR), "KZ-61");

    private Channel channel = Channel.OFFICE;
    private Optional<Instant> receivedAt = Optional.empty();
    private boolean imported;
    private boolean consentGiven = true;
    private @Nullable String iin;
    private Optional<Sex> sex = Optional.empty();
    private Optional<Registration.Source> source = Optional.empty();
    private Caller caller = OPERATOR;
    private Registration.OnTheSpot onTheSpot = Registration.OnTheSpot.nothing();
    private Optional<String> district = Optional.empty();
    private Optional<String> office = Optional.empty();

    private RegistrationFixture() {}

    public static RegistrationFixture aRegistration() {
        return new RegistrationFixture();
    }

    public static Caller caller(String role, Optional<UUID> mediatorId, String... regions) {
        return new Caller(
                "subject-" + role, role, Set.of(role), Scope.of(List.of(regions)), Optional.empty(), mediatorId);
    }

    public static ScopeAnswers answers(Answer corruption) {
        return new ScopeAnswers(
                Answer.NO,
                Answer.NOT_ASKED,
                corruption,
                Answer.NOT_ASKED,
                Answer.NOT_ASKED,
                CriminalSeverity.NOT_ASKED);
    }

    public RegistrationFixture through(Channel way) {
        channel = way;
        return this;
    }

    public RegistrationFixture receivedAt(Instant moment) {
        receivedAt = Optional.of(moment);
        return this;
    }

    public RegistrationFixture imported() {
        imported = true;
        return this;
    }

    public RegistrationFixture withIin(String digits, Sex stated) {
        iin = digits;
        sex = Optional.of(stated);
        return this;
    }

    public RegistrationFixture from(String system, String externalId, String content) {
        source = Optional.of(new Registration.Source(system, externalId, content));
        return this;
    }

    public RegistrationFixture at(String namedOffice) {
        office = Optional.of(namedOffice);
        return this;
    }

    public RegistrationFixture inDistrict(String kato) {
        district = Optional.of(kato);
        return this;
    }

    public RegistrationFixture withoutConsent() {
        consentGiven = false;
        return this;
    }

    public RegistrationFixture by(Caller who) {
        caller = who;
        return this;
    }

    public RegistrationFixture onTheSpot(Answer corruption, Optional<LocalDate> heldOn) {
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

    public Registration build() {
        var applicant = new PartyDetails(
                ApplicantKind.PERSON,
                "Synthetic",
                null,
                new Identity(iin, null, null, null, null),
                new Contact(null, null, null, true));
        return new Registration(
                Optional.empty(),
                new Registration.Arrival(channel, Optional.empty(), Optional.empty(), receivedAt, imported),
                new Registration.Place(Optional.empty(), district, office),
                new Registration.People(applicant, sex, Optional.empty(), Optional.empty(), List.of()),
                new Registration.Matter("kk", Optional.empty(), Set.of(), "essence"),
                new Registration.Declaration(consentGiven, Optional.empty(), ConsentMethod.ORAL),
                new Registration.Trail(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        source),
                onTheSpot,
                caller);
    }
}
