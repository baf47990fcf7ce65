package kz.ethnomediation.intake.incidents;

import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.incidents.IncidentOutcome.Done;
import kz.ethnomediation.intake.incidents.IncidentOutcome.WrongState;
import kz.ethnomediation.platform.fieldcrypt.Ciphertext;
import kz.ethnomediation.platform.fieldcrypt.CiphertextConverter;
import kz.ethnomediation.platform.fieldcrypt.DataKey;
import kz.ethnomediation.platform.fieldcrypt.Place;
import kz.ethnomediation.platform.workdays.AlmatyDay;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** One breach. The authority's clock runs from the moment in which it was detected, whenever it is recorded. */
@Entity
@DynamicUpdate // the service may change only what a verb changes: columns are granted one by one
@Table(name = "incident")
public class Incident {

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private IncidentKind kind;

    @Enumerated(EnumType.STRING)
    private IncidentState state;

    private String[] data;
    private String[] parts;
    private @Nullable Integer persons;
    private @Nullable Instant startedAt;
    private Instant detectedAt;

    @Convert(converter = CiphertextConverter.class)
    private @Nullable Ciphertext words;

    @Embedded
    private IncidentTerm term;

    private String recordedBy;
    private Instant recordedAt;
    private @Nullable Instant authorityToldAt;
    private long personsTold;

    @Enumerated(EnumType.STRING)
    private @Nullable IncidentEnding ending;

    /** Counts the verbs: the ETag. */
    private long revision;

    /** For Hibernate. */
    protected Incident() {}

    Incident(UUID id, IncidentReport report, IncidentTerm term, String recordedBy, Instant recordedAt) {
        this.id = id;
        this.kind = report.kind();
        this.state = IncidentState.RECORDED;
        this.data = report.data().stream().map(Enum::name).sorted().toArray(String[]::new);
        this.parts = report.parts().stream().map(Enum::name).sorted().toArray(String[]::new);
        this.persons = report.persons().orElse(null);
        this.startedAt = report.startedAt().orElse(null);
        this.detectedAt = report.detectedAt();
        this.term = term;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
        this.revision = 1;
    }

    /** Takes a step that happened then; the state and what has to have been told decide. */
    IncidentOutcome take(IncidentStep step, Instant at) {
        if (!state.mayBecome(after(step))) {
            return new WrongState(state);
        }
        return switch (step) {
            case IncidentStep.AuthorityTold _ -> authorityTold(at);
            case IncidentStep.PersonsTold told -> personsTold(told.persons());
            case IncidentStep.Ended(var how) -> end(how);
        };
    }

    private IncidentState after(IncidentStep step) {
        return switch (step) {
            case IncidentStep.AuthorityTold _ -> IncidentState.NOTIFIED;
            case IncidentStep.PersonsTold _ -> state;
            case IncidentStep.Ended _ -> IncidentState.CLOSED;
        };
    }

    private Done done() {
        revision++;
        return new Done(this);
    }

    private IncidentOutcome authorityTold(Instant at) {
        state = IncidentState.NOTIFIED;
        authorityToldAt = authorityToldAt == null ? at : authorityToldAt;
        return done();
    }

    private IncidentOutcome personsTold(int told) {
        personsTold += told;
        return done();
    }

    private IncidentOutcome end(IncidentEnding how) {
        if (how == IncidentEnding.REMEDIED && authorityToldAt == null) {
            return new IncidentOutcome.AuthorityNotTold();
        }
        if (how == IncidentEnding.REMEDIED && personsTold == 0 && !isAboutNobody()) {
            return new IncidentOutcome.PersonsNotTold();
        }
        state = IncidentState.CLOSED;
        ending = how;
        return done();
    }

    private boolean isAboutNobody() {
        return persons != null && persons == 0;
    }

    /** Keeps what was said; an incident is not kept without. */
    public void write(String said, DataKey key) {
        words = key.encrypt(place(), said);
    }

    /** What was said, for whoever has the key. */
    public String words(DataKey key) {
        return key.decrypt(place(), Objects.requireNonNull(words, "not written yet"));
    }

    private Place place() {
        return Place.of("incident", "words", id);
    }

    /** Whether the authority was not told in time, or has still to be told and the day is past; of no breach it need not be. */
    public boolean isLate(LocalDate today) {
        var toldOn = authorityToldAt == null ? today : AlmatyDay.of(authorityToldAt);
        return ending != IncidentEnding.NO_BREACH && toldOn.isAfter(term.notifyBy());
    }

    public UUID id() {
        return id;
    }

    /** The one that a verb asks for. */
    public long revision() {
        return revision;
    }

    public IncidentKind kind() {
        return kind;
    }

    public IncidentState state() {
        return state;
    }

    public List<AffectedData> data() {
        return Arrays.stream(data).map(AffectedData::valueOf).toList();
    }

    public List<AffectedPart> parts() {
        return Arrays.stream(parts).map(AffectedPart::valueOf).toList();
    }

    /** How many people it concerns; empty where nobody knows yet. */
    public Optional<Integer> persons() {
        return Optional.ofNullable(persons);
    }

    public Optional<Instant> startedAt() {
        return Optional.ofNullable(startedAt);
    }

    public Instant detectedAt() {
        return detectedAt;
    }

    public IncidentTerm term() {
        return term;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** When the authority was first told. */
    public Optional<Instant> authorityToldAt() {
        return Optional.ofNullable(authorityToldAt);
    }

    /** How many people were told, all steps together. */
    public long personsTold() {
        return personsTold;
    }

    public Optional<IncidentEnding> ending() {
        return Optional.ofNullable(ending);
    }
}
