package kz.ethnomediation.intake.signals;

import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.codes.SignalResult;
import kz.ethnomediation.platform.fieldcrypt.Ciphertext;
import kz.ethnomediation.platform.fieldcrypt.CiphertextConverter;
import kz.ethnomediation.platform.fieldcrypt.DataKey;
import org.jspecify.annotations.Nullable;

/** What is kept of a signal; what can be done with it stands in {@link Signal}, the only heir. */
@MappedSuperclass
public abstract class SignalRecord {

    @Id
    UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    SignalState state;

    @Embedded
    Warning warning;

    @Convert(converter = CiphertextConverter.class)
    @Nullable
    private Ciphertext said;

    @Embedded
    Raiser raiser;

    Instant raisedAt;

    @Nullable
    Integer tension;

    @Embedded
    Duty duty;

    @Enumerated(EnumType.STRING)
    @Nullable
    EscalationLevel escalatedTo;

    int answers;

    @Nullable
    LocalDate controlDueOn;

    @Enumerated(EnumType.STRING)
    @Nullable
    SignalResult result;

    Instant lastFactAt;

    /** Counts the verbs of people: the ETag. What the policy does by itself leaves it alone. */
    long revision;

    long publishedEvents;

    /** For Hibernate. */
    protected SignalRecord() {}

    /** Keeps what was said; a signal is not kept without. */
    public void write(SignalWords words, DataKey key) {
        said = key.encrypt(place(), words.json());
    }

    /** What was said, for whoever has the key. */
    public SignalWords words(DataKey key) {
        return SignalWords.of(key.decrypt(place(), Objects.requireNonNull(said, "not written yet")));
    }

    private kz.ethnomediation.platform.fieldcrypt.Place place() {
        return kz.ethnomediation.platform.fieldcrypt.Place.of("signal", "said", id);
    }

    public UUID id() {
        return id;
    }

    public SignalState state() {
        return state;
    }

    public Warning warning() {
        return warning;
    }

    public Raiser raiser() {
        return raiser;
    }

    public Instant raisedAt() {
        return raisedAt;
    }

    /** 1 calm to 5 clash; empty while nobody has assessed it. */
    public Optional<Integer> tension() {
        return Optional.ofNullable(tension);
    }

    public Duty duty() {
        return duty;
    }

    /** Whether an answer is owed and its time is over. */
    public boolean isOverdue(Instant now) {
        return state.isUnanswered() && now.isAfter(duty.replyBy());
    }

    public Optional<EscalationLevel> escalatedTo() {
        return Optional.ofNullable(escalatedTo);
    }

    /** Day on which somebody must look again whether the calm holds. */
    public Optional<LocalDate> controlDueOn() {
        return Optional.ofNullable(controlDueOn);
    }

    /** How it ended. */
    public Optional<SignalResult> result() {
        return Optional.ofNullable(result);
    }

    /** The moment of the last thing that a person did. */
    public Instant lastFactAt() {
        return lastFactAt;
    }

    public long revision() {
        return revision;
    }
}
