package kz.ethnomediation.intake.imports;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import kz.ethnomediation.intake.appeals.Consultation;
import kz.ethnomediation.intake.appeals.Contact;
import kz.ethnomediation.intake.appeals.Identity;
import kz.ethnomediation.intake.appeals.PartyDetails;
import kz.ethnomediation.intake.appeals.ScopeAnswers;
import kz.ethnomediation.intake.codes.Answer;
import kz.ethnomediation.intake.codes.ApplicantKind;
import kz.ethnomediation.intake.codes.CriminalSeverity;
import kz.ethnomediation.intake.handling.AcceptAppeal;
import kz.ethnomediation.intake.handling.TriageAppeal;
import kz.ethnomediation.intake.registration.Registration;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.workdays.AlmatyDay;

/**
 * The registration that a line of a paper journal wishes for: registered on the journal's day, marked as imported, with the
 * journal as its source.
 */
final class LineRegistration {

    private static final ScopeAnswers NOTHING_ASKED = new ScopeAnswers(
            Answer.NOT_ASKED,
            Answer.NOT_ASKED,
            Answer.NOT_ASKED,
            Answer.NOT_ASKED,
            Answer.NOT_ASKED,
            CriminalSeverity.NOT_ASKED);

    private LineRegistration() {}

    static Registration of(JournalLine line, Caller caller) {
        var way = line.way();
        var matter = line.matter();
        return new Registration(
                Optional.empty(),
                new Registration.Arrival(
                        way.channel(),
                        way.form(),
                        Optional.empty(),
                        Optional.of(AlmatyDay.startOf(line.receivedOn())),
                        true),
                new Registration.Place(
                        Optional.of(line.place().region()),
                        line.place().district(),
                        Optional.of(line.place().office())),
                people(line),
                new Registration.Matter(way.language(), matter.category(), Set.of(), matter.essence()),
                new Registration.Declaration(matter.consentGiven(), Optional.empty(), matter.consentMethod()),
                trail(line),
                onTheSpot(line),
                caller);
    }

    private static Registration.People people(JournalLine line) {
        var applicant = line.applicant();
        var number = applicant.identityNumber().orElse(null);
        var identity = applicant.kind() == ApplicantKind.LEGAL_ENTITY
                ? new Identity(null, number, null, null, null)
                : new Identity(number, null, null, null, null);
        var contact = applicant
                .phone()
                .map(phone -> new Contact(phone, null, null, false))
                .orElse(Contact.UNKNOWN);
        return new Registration.People(
                new PartyDetails(applicant.kind(), applicant.name(), null, identity, contact),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                line.matter().otherParty().stream()
                        .map(LineRegistration::otherParty)
                        .toList());
    }

    private static PartyDetails otherParty(String description) {
        return new PartyDetails(ApplicantKind.PERSON, null, description, Identity.UNKNOWN, Contact.UNKNOWN);
    }

    /** A journal is told apart by region and office, a line in it by its number. */
    private static Registration.Trail trail(JournalLine line) {
        var place = line.place();
        var journal = Registration.Source.JOURNALS + place.region() + ":" + place.office();
        return new Registration.Trail(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Registration.Source(journal, line.number(), line.content())));
    }

    /** What the journal tells of: answers are a triage, a consultation is a triage, an acceptance and itself. */
    private static Registration.OnTheSpot onTheSpot(JournalLine line) {
        var held = line.consultation();
        var on = held.map(JournalLine.Consultation::heldOn)
                .filter(line.receivedOn()::isBefore)
                .orElse(line.receivedOn());
        return new Registration.OnTheSpot(
                line.scope().isEmpty() && held.isEmpty() ? Optional.empty() : Optional.of(triage(line, on)),
                held.map(_ -> new AcceptAppeal.Sheet(Optional.empty(), Optional.of(on))),
                held.map(it -> new Consultation.Sheet(
                        Optional.of(it.heldOn()), it.minutes(), it.form(), it.adviceKinds(), it.result(), it.note())));
    }

    private static TriageAppeal.Sheet triage(JournalLine line, LocalDate on) {
        return new TriageAppeal.Sheet(
                line.scope().map(LineRegistration::answers).orElse(NOTHING_ASKED), Optional.empty(), Optional.of(on));
    }

    private static ScopeAnswers answers(JournalLine.Scope scope) {
        return new ScopeAnswers(
                scope.thirdPartyInterests(),
                scope.incapableParty(),
                scope.corruption(),
                scope.stateBody(),
                scope.courtProceedings(),
                scope.criminalSeverity());
    }
}
