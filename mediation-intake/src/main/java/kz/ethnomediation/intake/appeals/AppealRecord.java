package kz.ethnomediation.intake.appeals;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.ethnomediation.intake.codes.Flag;
import kz.ethnomediation.intake.codes.Interethnic;
import kz.ethnomediation.platform.fieldcrypt.Ciphertext;
import kz.ethnomediation.platform.fieldcrypt.CiphertextConverter;
import kz.ethnomediation.platform.fieldcrypt.DataKey;
import kz.ethnomediation.platform.fieldcrypt.KeyOwner;
import kz.ethnomediation.platform.fieldcrypt.Place;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What is kept of an appeal; what can be noted of it stands in {@link AppealFacts}, what can be done with it in {@link Appeal}, the only heirs. */
@MappedSuperclass
public abstract class AppealRecord {

    @Transient
    final List<AppealEvent> happened = new ArrayList<>();

    @Id
    UUID id;

    @Version
    private long version;

    @Nullable
    String number;

    @Enumerated(EnumType.STRING)
    AppealStatus status;

    @Embedded
    CountingAttributes attributes;

    @Embedded
    Origin origin;

    @Embedded
    Consent consent;

    @Embedded
    @Nullable
    ScopeAnswers scopeAnswers;

    @Nullable
    String scopeRules;

    @Embedded
    @Nullable
    AnswerDuty answerDuty;

    @Embedded
    @Nullable
    TransferOffer transferOffer;

    @Nullable
    LocalDate transferredOn;

    @Embedded
    @Nullable
    Ending ending;

    @Embedded
    @Nullable
    CaseProgress caseProgress;

    @Embedded
    @Nullable
    AppealSeal seal;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> flags = new ArrayList<>();

    @Convert(converter = CiphertextConverter.class)
    private Ciphertext essence;

    @Convert(converter = CiphertextConverter.class)
    @Nullable
    private Ciphertext consultationNote;

    @Convert(converter = CiphertextConverter.class)
    @Nullable
    private Ciphertext sourceDigest;

    LocalDate lastFactOn;

    /** Counts the verbs of people: the ETag. What the system does by itself leaves it alone. */
    long revision;

    long publishedEvents;

    @OneToMany(mappedBy = "appeal", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @OrderBy("position")
    List<Party> parties = new ArrayList<>();

    /** For Hibernate. */
    protected AppealRecord() {}

    /** What stands in a registration, but the parties and what was said. */
    final void hold(NewAppeal registered) {
        this.id = registered.id();
        this.status = AppealStatus.REGISTERED;
        this.attributes = registered.attributes();
        this.origin = registered.origin();
        this.consent = registered.consent();
        this.flags = new ArrayList<>(registered.flags());
        this.answerDuty = registered.answerDuty();
        this.revision = 1;
    }

    /** Keeps what was said and who the parties are, each under its owner's key; an appeal is not kept without. */
    public void write(NewAppeal said, Function<KeyOwner, DataKey> keys) {
        var key = keys.apply(KeyOwners.appeal(id));
        essence = key.encrypt(place("essence"), said.texts().essence());
        consultationNote = said.texts()
                .consultationNote()
                .map(note -> key.encrypt(place("consultation_note"), note))
                .orElse(null);
        sourceDigest = said.sourceDigest()
                .map(digest -> key.encrypt(place("source_digest"), digest))
                .orElse(null);
        for (var i = 0; i < parties.size(); i++) {
            var party = parties.get(i);
            party.write(said.parties().get(i).details(), keys.apply(KeyOwners.party(party.id())));
        }
    }

    /** What was said, for whoever has the key. */
    public AppealTexts texts(DataKey key) {
        return new AppealTexts(
                key.decrypt(place("essence"), essence),
                Optional.ofNullable(consultationNote).map(note -> key.decrypt(place("consultation_note"), note)));
    }

    /** The digest of what the source sent, for whoever has the key. */
    public Optional<String> sourceDigest(DataKey key) {
        return Optional.ofNullable(sourceDigest).map(digest -> key.decrypt(place("source_digest"), digest));
    }

    private Place place(String column) {
        return Place.of("appeal", column, id);
    }

    public UUID id() {
        return id;
    }

    /** Gives the appeal its number, once. */
    public void numberedAs(AppealNumber given) {
        if (number != null) {
            throw new IllegalStateException("an appeal keeps its number");
        }
        number = given.text();
    }

    public AppealNumber number() {
        return new AppealNumber(Objects.requireNonNull(number, "not numbered yet"));
    }

    public AppealStatus status() {
        return status;
    }

    public CountingAttributes attributes() {
        return attributes;
    }

    public Origin origin() {
        return origin;
    }

    public Consent consent() {
        return consent;
    }

    public Optional<ScopeAnswers> scopeAnswers() {
        return Optional.ofNullable(scopeAnswers);
    }

    /** The version of the scope questions that were put, {@code scope-questions 1}. */
    public Optional<String> scopeRules() {
        return Optional.ofNullable(scopeRules);
    }

    public AnswerDuty answerDuty() {
        return answerDuty == null ? AnswerDuty.NONE : answerDuty;
    }

    /** The last day for an answer; none where no term runs. */
    public Optional<LocalDate> answerBy() {
        return Optional.ofNullable(answerDuty().answerBy());
    }

    /** An offer to another region that it has not decided yet. */
    public Optional<TransferOffer> transferOffer() {
        return Optional.ofNullable(transferOffer);
    }

    /** The day on which another region took the appeal over; the last where several did. */
    public Optional<LocalDate> transferredOn() {
        return Optional.ofNullable(transferredOn);
    }

    public Optional<Ending> ending() {
        return Optional.ofNullable(ending);
    }

    public Optional<AppealSeal> seal() {
        return Optional.ofNullable(seal);
    }

    /** The case was sealed, or the seal lifted; no fact of the matter, so history and tag stay. */
    final void sealed(@Nullable AppealSeal now) {
        seal = now;
    }

    public Optional<CaseProgress> caseProgress() {
        return Optional.ofNullable(caseProgress);
    }

    /** Codes of {@link Flag} in alphabetical order; {@code INTERETHNIC} is one of them as long as that side is assessed so. */
    public List<String> flags() {
        var interethnic = attributes.interethnic() == Interethnic.YES
                ? Stream.of(Flag.INTERETHNIC.name())
                : Stream.<String>empty();
        return Stream.concat(flags.stream(), interethnic).sorted().toList();
    }

    /** The day of the last step that a person took. */
    public LocalDate lastFactOn() {
        return lastFactOn;
    }

    public long revision() {
        return revision;
    }

    /** The applicant first, then the others in the order given. */
    public List<Party> parties() {
        return List.copyOf(parties);
    }

    /** What has happened since this was last asked. */
    List<AppealEvent> takeHappened() {
        var taken = List.copyOf(happened);
        happened.clear();
        return taken;
    }
}
