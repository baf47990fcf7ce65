package kz.ethnomediation.cases.emergency;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.cases.codes.EmergencyReason;
import kz.ethnomediation.cases.codes.EmergencyVerdict;
import kz.ethnomediation.cases.lifecycle.Actor;
import kz.ethnomediation.platform.fieldcrypt.Ciphertext;
import kz.ethnomediation.platform.fieldcrypt.CiphertextConverter;
import kz.ethnomediation.platform.fieldcrypt.DataKey;
import kz.ethnomediation.platform.fieldcrypt.Place;
import org.jspecify.annotations.Nullable;

/** One person may read one sealed case from a moment to another. Its facts never change; a second person's verdict comes to them. */
@Entity
@SuppressWarnings("UnusedVariable") // Hibernate and queries read the fields
@Table(name = "emergency_access")
public class EmergencyAccess {

    @Id
    private UUID id;

    private UUID caseId;
    private String region;
    private String sealedBy;
    private String person;
    private String personLogin;

    @Enumerated(EnumType.STRING)
    private EmergencyReason reason;

    @Convert(converter = CiphertextConverter.class)
    private Ciphertext words;

    private String policy;
    private Instant beginsAt;
    private Instant endsAt;
    private Instant reviewBy;

    @OneToOne(mappedBy = "access", cascade = CascadeType.PERSIST)
    private @Nullable EmergencyReview review;

    /** For Hibernate. */
    protected EmergencyAccess() {}

    private EmergencyAccess(UUID id, SealedCase sealed, Actor person, Plea plea, Period period) {
        this.id = id;
        this.caseId = sealed.id();
        this.region = sealed.region();
        this.sealedBy = sealed.sealedBy();
        this.person = person.subject();
        this.personLogin = person.login();
        this.reason = plea.reason();
        this.words = sealed.key().encrypt(wordsPlace(), plea.words());
        this.policy = period.policy();
        this.beginsAt = period.beginsAt();
        this.endsAt = period.endsAt();
        this.reviewBy = period.reviewBy();
    }

    /** The case as far as an access must know it; its key covers the words. */
    record SealedCase(UUID id, String region, String sealedBy, DataKey key) {}

    /** From when to when, under which policy, and by when it is to be reviewed. */
    record Period(String policy, Instant beginsAt, Instant endsAt, Instant reviewBy) {}

    static EmergencyAccess begin(UUID id, SealedCase sealed, Actor person, Plea plea, Period period) {
        return new EmergencyAccess(id, sealed, person, plea, period);
    }

    /** Writes down what the second person finds; once, and never the own. */
    ReviewOutcome review(Actor reviewer, EmergencyVerdict found, Instant now) {
        if (reviewer.subject().equals(person)) {
            return new ReviewOutcome.Own();
        }
        if (review != null) {
            return new ReviewOutcome.AlreadyReviewed();
        }
        review = new EmergencyReview(this, found, reviewer, now);
        return new ReviewOutcome.Reviewed(this);
    }

    /** Whether it counts at {@code now}: from its first moment on, and no more at its last. */
    public boolean isInForce(Instant now) {
        return !now.isBefore(beginsAt) && now.isBefore(endsAt);
    }

    /** Its tag: one, and two when it is reviewed. */
    public long revision() {
        return review == null ? 1 : 2;
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public String region() {
        return region;
    }

    public String sealedBy() {
        return sealedBy;
    }

    public String person() {
        return person;
    }

    public String personLogin() {
        return personLogin;
    }

    public EmergencyReason reason() {
        return reason;
    }

    /** Why it was asked for, with the key of the case. */
    public String words(DataKey key) {
        return key.decrypt(wordsPlace(), words);
    }

    private Place wordsPlace() {
        return Place.of("emergency_access", "words", id);
    }

    public Instant beginsAt() {
        return beginsAt;
    }

    public Instant endsAt() {
        return endsAt;
    }

    public Instant reviewBy() {
        return reviewBy;
    }

    public Optional<EmergencyVerdict> verdict() {
        return Optional.ofNullable(review).map(EmergencyReview::verdict);
    }

    public Optional<String> reviewedByLogin() {
        return Optional.ofNullable(review).map(EmergencyReview::byLogin);
    }

    public Optional<Instant> reviewedAt() {
        return Optional.ofNullable(review).map(EmergencyReview::at);
    }
}
