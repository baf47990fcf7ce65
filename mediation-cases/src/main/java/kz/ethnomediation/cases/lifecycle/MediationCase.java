package kz.ethnomediation.cases.lifecycle;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.cases.codes.ConsultationResult;
import kz.ethnomediation.cases.codes.PartyRole;
import kz.ethnomediation.cases.mediators.MediatorStandings;
import kz.ethnomediation.cases.sealing.Seal;
import kz.ethnomediation.platform.fieldcrypt.Ciphertext;
import kz.ethnomediation.platform.fieldcrypt.DataKey;
import kz.ethnomediation.platform.workdays.AlmatyDay;
import org.jspecify.annotations.Nullable;

/**
 * One dispute from its acceptance to its end; it has the id and the number of its appeal.
 * Only the verbs below move it. Each decides first and changes afterwards, so that a refusal leaves it as it was.
 */
@Entity
@SuppressWarnings("UnusedVariable") // Hibernate and queries read the fields
@Table(name = "mediation_case")
public class MediationCase {

    @Id
    private UUID id;

    private String number;

    @Embedded
    private CaseCourse course;

    @Embedded
    private ScopeAnswers scopeAnswers;

    private @Nullable UUID mediatorId;
    private LocalDate openedOn;
    private @Nullable LocalDate closedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable ConsultationResult result;

    private Instant openedAt;

    /** Counts the verbs of people: the ETag. What the system does by itself leaves it alone. */
    private long revision = 1;

    @Embedded
    private CaseFile file = new CaseFile();

    /** Nothing before a contract is drawn up. */
    @Embedded
    private @Nullable CasePapers papers;

    /** Nothing on most cases: it is in the sight of the own territory. */
    @Embedded
    private @Nullable Seal seal;

    /** For Hibernate. */
    protected MediationCase() {}

    private MediationCase(Acceptance acceptance, Instant now) {
        this.id = acceptance.appealId();
        this.number = acceptance.number();
        this.course = new CaseCourse(CaseStatus.CONSULTATION, acceptance.acceptedOn(), acceptance.attributes());
        this.scopeAnswers = acceptance.scopeAnswers();
        this.openedOn = acceptance.acceptedOn();
        this.openedAt = now;
        file.parties().add(acceptance.applicant(), this, PartyRole.APPLICANT);
        acceptance.others().forEach(other -> file.parties().add(other, this, PartyRole.OTHER));
    }

    /**
     * Opens the case of an accepted appeal and does what the acceptance brought along: the assignment, and the consultation
     * of a quick sheet with its closing. These are facts of intake already, so nothing here is refused.
     */
    public static MediationCase open(Acceptance acceptance, Instant now) {
        var opened = new MediationCase(acceptance, now);
        opened.course.publish(
                opened.course.begin(now), (stamp, sequence) -> new CaseEvent.Opened(stamp, sequence, opened.number));
        acceptance.assignTo().ifPresent(mediator -> opened.assigned(mediator, acceptance.acceptedOn(), now));
        acceptance.consultation().ifPresent(sheet -> {
            opened.consulted(sheet, null, now);
            opened.closedAtConsultation(sheet.result(), opened.course.lastFactOn(), now);
        });
        return opened;
    }

    /** Gives the consultation to a mediator; naming the one who has it already changes nothing. */
    public CaseOutcome assign(UUID mediator, MediatorStandings standings, Instant now) {
        var today = AlmatyDay.of(now);
        return CaseOutcome.unless(
                        () -> CaseVerb.ASSIGNMENT.refusalIn(status()),
                        () -> ContractPolicy.inactive(mediator, today, standings))
                .done(this, () -> assigned(mediator, today, now));
    }

    /** Adds a consultation that was held, with the note that stays here under the key of the case. */
    public CaseOutcome recordConsultation(Consultation held, Optional<String> note, DataKey key, Instant now) {
        return CaseOutcome.unless(
                        () -> CaseVerb.CONSULTATIONS.refusalIn(status()),
                        () -> FactDay.ofLateEntry("/heldOn", held.heldOn(), now))
                .done(this, () -> {
                    consulted(
                            held,
                            note.map(text -> ConsultationRecord.note(held.id(), text, key))
                                    .orElse(null),
                            now);
                });
    }

    /** Ends the matter at consultation, with {@code given} or the result of the latest consultation; one is needed (domain rule 14). */
    public CaseOutcome closeAtConsultation(Optional<ConsultationResult> given, Optional<LocalDate> day, Instant now) {
        var on = day.orElseGet(() -> AlmatyDay.of(now));
        var latest = file.consultations().latest();
        return CaseOutcome.unless(
                        () -> CaseVerb.CONSULTATION_CLOSURE.refusalIn(status()),
                        () -> latest.isEmpty() ? Optional.of(new CaseOutcome.NoConsultation()) : Optional.empty(),
                        () -> FactDay.ofStep("/occurredOn", on, course.lastFactOn(), now))
                .done(this, () -> {
                    closedAtConsultation(
                            given.orElseGet(() -> latest.orElseThrow().result()), on, now);
                });
    }

    /** Offers mediation, once every scope question is answered and none excludes it (domain rule 8), with the consents that all parties gave in the room. */
    public CaseOutcome offerMediation(MediationOffer offer, Instant now) {
        var on = offer.occurredOn().orElseGet(() -> AlmatyDay.of(now));
        return CaseOutcome.unless(
                        () -> CaseVerb.MEDIATION_OFFER.refusalIn(status()),
                        () -> MediationOfferPolicy.refusal(scopeAnswers, offer.answers()),
                        () -> MediationOfferPolicy.consenters(offer, parties()),
                        () -> FactDay.ofStep("/occurredOn", on, course.lastFactOn(), now))
                .done(this, () -> {
                    scopeAnswers = scopeAnswers.completedBy(offer.answers());
                    course.publish(course.move(CaseStatus.MEDIATION_OFFERED, on, now), CaseEvent.MediationOffered::new);
                    offer.consents().forEach(consent -> consented(consent, on, now));
                });
    }

    /**
     * Draws up the contract to mediate with the mediator whom all parties chose by signing it, and passes through the draft:
     * every signature is there, so the mediation begins (domain rules 14, 19 and 22). The mediator must be active in the register on each day of signing.
     */
    public CaseOutcome signContract(Filing contract, ContractDraft draft, MediatorStandings standings, Instant now) {
        return CaseOutcome.unless(
                        () -> CaseVerb.CONTRACT.refusalIn(status()),
                        () -> ContractPolicy.refusal(draft, file.parties(), course.lastFactOn(), now),
                        () -> ContractPolicy.inactive(draft, standings, now))
                .done(this, () -> {
                    papers = CasePapers.ofContract(contract, draft, course, now);
                    mediatorId = draft.mediatorId();
                });
    }

    /** Draws up the settlement and passes through the draft: signed by all, the dispute is settled on the day of the last signature (domain rules 14 and 23). */
    public CaseOutcome signSettlement(Filing settlement, SettlementDraft draft, Instant now) {
        return CaseOutcome.unless(
                        () -> CaseVerb.SETTLEMENT.refusalIn(status()),
                        () -> SettlementPolicy.refusal(draft, parties(), course.lastFactOn(), now))
                .done(this, () -> {
                    closedOn = papers().settle(settlement, draft, course, now);
                });
    }

    /** Withholds the case from everybody whom the seal does not let through, in any status; no step and no fact of the dispute. */
    public CaseOutcome seal(Seal given) {
        return CaseOutcome.unless(() -> seal().<CaseOutcome.Refused>map(_ -> new CaseOutcome.AlreadySealed()))
                .done(this, () -> {
                    seal = given;
                    course.publish(
                            course.system(given.at()),
                            (stamp, sequence) ->
                                    new CaseEvent.Sealed(stamp, sequence, given.reason(), given.by(), mediatorId()));
                });
    }

    /** Lifts the seal; the history keeps that there was one. */
    public CaseOutcome unseal(Instant now) {
        return CaseOutcome.unless(() -> seal == null ? Optional.of(new CaseOutcome.NotSealed()) : Optional.empty())
                .done(this, () -> {
                    seal = null;
                    course.publish(course.system(now), CaseEvent.Unsealed::new);
                });
    }

    /** Takes over what intake hands over; a second time changes nothing, nor on an erased case. Scope answers given here meanwhile win. */
    public void receive(ReceivedHandover received, FileKeys keys, Instant now) {
        if (file.receive(id, openedAt, received, keys)) {
            scopeAnswers = scopeAnswers.completedBy(received.scopeAnswers());
            course.note(new CaseEvent.HandoverReceived(course.system(now)));
        }
    }

    /** Puts right who parties are and what the case is counted by, at the person's own request; what is right already is left. */
    public void correct(PartyCorrection correction, Map<UUID, DataKey> keys, Instant now) {
        file.parties().correct(correction, keys, course, now);
    }

    /** Counts by what its appeal counts by now; what was told of the case stays as it was told. */
    public void recount(CountingAttributes appeal, Instant now) {
        course.recount(appeal, now);
    }

    /** Counts a verb of a person. */
    public void revise() {
        revision++;
    }

    /** What has happened since this was last asked. */
    public List<CaseEvent> takeHappened() {
        return course.takeHappened();
    }

    private void assigned(UUID mediator, LocalDate on, Instant now) {
        if (mediator.equals(mediatorId)) {
            return;
        }
        mediatorId = mediator;
        course.publish(course.stay(on, now), (stamp, sequence) -> new CaseEvent.Assigned(stamp, sequence, mediator));
    }

    private void consulted(Consultation held, @Nullable Ciphertext note, Instant now) {
        file.consultations().add(this, held, note, now);
        course.publish(
                course.stay(held.heldOn(), now),
                (stamp, sequence) -> new CaseEvent.ConsultationRecorded(stamp, sequence, held));
    }

    private void closedAtConsultation(ConsultationResult ended, LocalDate on, Instant now) {
        result = ended;
        closedOn = on;
        course.publish(
                course.move(CaseStatus.CLOSED_AT_CONSULTATION, on, now),
                (stamp, sequence) -> new CaseEvent.ClosedAtConsultation(stamp, sequence, ended));
    }

    private CasePapers papers() {
        return Objects.requireNonNull(papers, "a mediation has a contract");
    }

    private void consented(MediationOffer.Consent consent, LocalDate on, Instant now) {
        var party = file.parties().consents(consent, on);
        course.publish(
                course.stay(on, now),
                (stamp, sequence) ->
                        new CaseEvent.PartyConsented(stamp, sequence, party.id(), party.role(), consent.method()));
    }

    public UUID id() {
        return id;
    }

    public String number() {
        return number;
    }

    /** The region in which the case counts. */
    public String region() {
        return course.attributes().region();
    }

    /** Their ids, the applicant first. */
    public List<UUID> parties() {
        return file.parties().ids();
    }

    public CaseStatus status() {
        return course.status();
    }

    public Optional<UUID> mediatorId() {
        return Optional.ofNullable(mediatorId);
    }

    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }

    public Optional<ConsultationResult> result() {
        return Optional.ofNullable(result);
    }

    public Optional<Seal> seal() {
        return Optional.ofNullable(seal);
    }

    public long revision() {
        return revision;
    }
}
