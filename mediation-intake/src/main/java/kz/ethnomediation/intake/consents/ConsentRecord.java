package kz.ethnomediation.intake.consents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.Appeal;
import kz.ethnomediation.intake.codes.Channel;
import kz.ethnomediation.intake.codes.ConsentMethod;
import kz.ethnomediation.platform.workdays.AlmatyDay;
import org.jspecify.annotations.Nullable;

/**
 * What one party of an appeal said to the processing of personal data: which text, what for, how, in which language, until when
 * (Law 94-V art. 8(4); domain rule 44). Ids, codes and days only, so that it outlives an erasure. A refusal is a record too.
 */
@Entity
@Table(name = "consent")
public class ConsentRecord {

    @Id
    private UUID id;

    private UUID appealId;
    private UUID partyId;
    private boolean given;
    private String textVersion;
    private @Nullable String purpose;

    @Enumerated(EnumType.STRING)
    private ConsentMethod method;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String language;
    private LocalDate givenOn;

    @Column(name = "until_on")
    private @Nullable LocalDate until;

    private String recordedBy;
    private Instant recordedAt;

    /** For Hibernate. */
    protected ConsentRecord() {}

    /** What the applicant said when the appeal was taken in; without purpose and term where the text's words are not ours. */
    static ConsentRecord ofApplicant(UUID id, Appeal appeal, Optional<ConsentTerms> terms, String recordedBy) {
        var made = new ConsentRecord();
        made.id = id;
        made.appealId = appeal.id();
        made.partyId = appeal.parties().getFirst().id();
        made.given = appeal.consent().given();
        made.textVersion = appeal.consent().textVersion();
        made.method = appeal.consent().method();
        made.channel = appeal.attributes().channel();
        made.language = appeal.attributes().language();
        made.givenOn = AlmatyDay.of(appeal.origin().receivedAt());
        made.purpose = terms.map(ConsentTerms::purpose).orElse(null);
        made.until = terms.map(said -> made.givenOn.plusMonths(said.months())).orElse(null);
        made.recordedBy = recordedBy;
        made.recordedAt = appeal.origin().recordedAt();
        return made;
    }

    public UUID id() {
        return id;
    }

    public UUID appealId() {
        return appealId;
    }

    public UUID partyId() {
        return partyId;
    }

    public boolean isGiven() {
        return given;
    }

    public String textVersion() {
        return textVersion;
    }

    /** A code; nothing where the words of the text are not ours. */
    public Optional<String> purpose() {
        return Optional.ofNullable(purpose);
    }

    public ConsentMethod method() {
        return method;
    }

    public Channel channel() {
        return channel;
    }

    /** BCP 47. */
    public String language() {
        return language;
    }

    /** In Asia/Almaty. */
    public LocalDate givenOn() {
        return givenOn;
    }

    /** The last day on which it holds, where the text says one. */
    public Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }

    /** Stable id of who wrote it down. */
    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
