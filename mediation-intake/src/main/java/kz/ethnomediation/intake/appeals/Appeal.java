package kz.ethnomediation.intake.appeals;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.AppealEvent.Stamp;
import kz.ethnomediation.intake.appeals.AppealOutcome.Done;
import kz.ethnomediation.intake.codes.Category;
import kz.ethnomediation.intake.codes.PartyRole;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * One appeal. Until it is accepted it belongs to intake and is moved by the verbs below; from then on it belongs to its
 * case and only mirrors it ({@link #mirror}). The id is the case's id too.
 */
@Entity
@DynamicUpdate // the service may change only what a verb changes: columns are granted one by one
@Table(name = "appeal")
public class Appeal {

    @Id
    private UUID id;

    @Version
    private long version;

    private @Nullable String number;

    @Enumerated(EnumType.STRING)
    private AppealStatus status;

    @Enumerated(EnumType.STRING)
    private @Nullable CaseStage caseStage;

    @Enumerated(EnumType.STRING)
    private @Nullable CaseOutcome outcome;

    private @Nullable LocalDate closedOn;

    @Embedded
    private CountingAttributes attributes;

    private Instant receivedAt;
    private Instant registeredAt;
    private LocalDate lastFactOn;
    private String essence;

    @Embedded
    private Consent consent;

    @Embedded
    private @Nullable ScopeAnswers scopeAnswers;

    private @Nullable String consultationNote;
    private String registeredBy;
    private String receivedBy;
    private String receiptCode;

    /** Counts the verbs of people: the ETag. What the system does by itself leaves it alone. */
    private long revision;

    private long publishedEvents;

    @OneToMany(mappedBy = "appeal", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @OrderBy("position")
    private List<Party> parties = new ArrayList<>();

    @Transient
    private final List<AppealEvent> happened = new ArrayList<>();

    /** For Hibernate. */
    protected Appeal() {}

    /** Registers: the appeal exists from {@code now} on, and has everything but its number. */
    Appeal(UUID id, Registration registration, String consentTextInForce, Identifiers identifiers, Instant now) {
        this.id = id;
        this.status = AppealStatus.REGISTERED;
        this.attributes = CountingAttributes.of(registration);
        this.receivedAt = registration.receivedAt().orElse(now);
        this.registeredAt = now;
        this.lastFactOn = AlmatyDay.of(now);
        this.essence = registration.essence();
        this.consent = registration
                .declaration()
                .onText(registration.declaration().textVersion().orElse(consentTextInForce));
        this.consultationNote = registration
                .onTheSpot()
                .consultation()
                .flatMap(Consultation.Sheet::note)
                .orElse(null);
        this.registeredBy = registration.caller().subject();
        this.receivedBy = registration.caller().login();
        this.receiptCode = identifiers.receiptCode();
        this.revision = 1;
        parties.add(new Party(identifiers.next(), this, 0, PartyRole.APPLICANT, registration.applicant()));
        for (var other : registration.otherParties()) {
            parties.add(new Party(identifiers.next(), this, parties.size(), PartyRole.OTHER, other));
        }
        var stamp = new Stamp(lastFactOn, now, attributes, Optional.empty(), status);
        happened.add(new AppealEvent.Registered(stamp, ++publishedEvents, receivedAt, registeredAt));
    }

    /** Puts the scope questions; the category must be known with it at the latest. */
    AppealOutcome triage(ScopeAnswers answers, Optional<Category> decided, LocalDate on, Instant now) {
        if (!status.mayBecome(AppealStatus.TRIAGED)) {
            return new AppealOutcome.WrongStatus(status);
        }
        var category = decided.or(() -> Optional.ofNullable(attributes.category()));
        if (category.isEmpty()) {
            return new AppealOutcome.Invalid("/category", "required");
        }
        attributes = attributes.withCategory(category.get());
        scopeAnswers = answers;
        var stamp = move(AppealStatus.TRIAGED, on, now);
        happened.add(new AppealEvent.Triaged(stamp, ++publishedEvents, answers));
        return new Done(this);
    }

    /** Accepts: the matter is handed over to a case for good. */
    AppealOutcome accept(Optional<UUID> assignTo, Optional<Consultation> consultation, LocalDate on, Instant now) {
        if (!status.mayBecome(AppealStatus.ACCEPTED) || status.isWithCases()) {
            return new AppealOutcome.WrongStatus(status);
        }
        if (!consent.given()) {
            return new AppealOutcome.ConsentRefused();
        }
        var answers = Objects.requireNonNull(scopeAnswers, "a triaged appeal has answers");
        var exclusion = answers.exclusion();
        if (exclusion.isPresent()) {
            return new AppealOutcome.Excluded(exclusion.get());
        }
        var stamp = move(AppealStatus.ACCEPTED, on, now);
        caseStage = CaseStage.CONSULTATION;
        happened.add(new AppealEvent.Accepted(stamp, ++publishedEvents, answers, assignTo, consultation));
        return new Done(this);
    }

    /** Shows what the case says of itself; an event that is older than what is shown already changes nothing. */
    void mirror(CaseStage stage, Optional<CaseOutcome> ended, LocalDate effectiveOn, Instant now) {
        var next = stage == CaseStage.CLOSED ? AppealStatus.CLOSED : AppealStatus.ACCEPTED;
        var stamp = new Stamp(effectiveOn, now, attributes, Optional.of(status), next);
        status = next;
        caseStage = stage;
        outcome = ended.orElse(null);
        closedOn = stage == CaseStage.CLOSED ? effectiveOn : null;
        happened.add(new AppealEvent.CaseMoved(stamp, stage, ended));
    }

    private Stamp move(AppealStatus next, LocalDate on, Instant now) {
        var stamp = new Stamp(on, now, attributes, Optional.of(status), next);
        lastFactOn = on;
        status = next;
        revision++;
        return stamp;
    }

    /** Gives the appeal its number, once. */
    public void numberedAs(AppealNumber given) {
        if (number != null) {
            throw new IllegalStateException("an appeal keeps its number");
        }
        number = given.text();
    }

    /** What has happened since this was last asked. */
    List<AppealEvent> takeHappened() {
        var taken = List.copyOf(happened);
        happened.clear();
        return taken;
    }

    public UUID id() {
        return id;
    }

    public AppealNumber number() {
        return new AppealNumber(Objects.requireNonNull(number, "not numbered yet"));
    }

    public AppealStatus status() {
        return status;
    }

    public Optional<CaseStage> caseStage() {
        return Optional.ofNullable(caseStage);
    }

    public Optional<CaseOutcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }

    public CountingAttributes attributes() {
        return attributes;
    }

    public Optional<ScopeAnswers> scopeAnswers() {
        return Optional.ofNullable(scopeAnswers);
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    /** The day of the last step that a person took. */
    LocalDate lastFactOn() {
        return lastFactOn;
    }

    public String essence() {
        return essence;
    }

    public Consent consent() {
        return consent;
    }

    /** What was noted at a quick sheet's consultation, for its case. */
    public Optional<String> consultationNote() {
        return Optional.ofNullable(consultationNote);
    }

    /** Stable id of the person who registered it. */
    public String registeredBy() {
        return registeredBy;
    }

    /** Login of the person who took it in, as printed on the receipt. */
    public String receivedBy() {
        return receivedBy;
    }

    public String receiptCode() {
        return receiptCode;
    }

    public long revision() {
        return revision;
    }

    /** The applicant first, then the others in the order given. */
    public List<Party> parties() {
        return List.copyOf(parties);
    }
}
