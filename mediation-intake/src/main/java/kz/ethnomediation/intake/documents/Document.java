package kz.ethnomediation.intake.documents;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.KeyOwners;
import kz.ethnomediation.intake.documents.MalwareScan.Verdict;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.fieldcrypt.Ciphertext;
import kz.ethnomediation.platform.fieldcrypt.CiphertextConverter;
import kz.ethnomediation.platform.fieldcrypt.DataKey;
import kz.ethnomediation.platform.fieldcrypt.KeyOwner;
import kz.ethnomediation.platform.fieldcrypt.Place;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** What is known of a document; its bytes are kept apart, and neither ever changes. */
@Entity
@DynamicUpdate // the service may take the digest away, and change nothing else
@Table(name = "document")
public class Document {

    @Id
    private UUID id;

    private UUID appealId;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    private @Nullable UUID partyId;

    @Convert(converter = CiphertextConverter.class)
    private @Nullable Ciphertext title;

    @Enumerated(EnumType.STRING)
    private FileType type;

    private int size;
    private @Nullable String sha256;

    @Enumerated(EnumType.STRING)
    private Verdict scan;

    private String addedBy;
    private String addedByLogin;
    private Instant addedAt;

    /** For Hibernate. */
    protected Document() {}

    Document(UUID appealId, AttachDocument.Sheet sheet, FileType type, Entry entry) {
        this.id = entry.id();
        this.appealId = appealId;
        this.kind = sheet.kind();
        this.partyId = entry.party().orElse(null);
        this.type = type;
        this.size = sheet.content().length();
        this.sha256 = sheet.content().sha256();
        this.scan = entry.scan();
        this.addedBy = entry.by().subject();
        this.addedByLogin = entry.by().login();
        this.addedAt = entry.at();
    }

    /** Under what id, whose, how scanned, by whom and when a document is entered. */
    record Entry(UUID id, Optional<UUID> party, Verdict scan, Caller by, Instant at) {}

    public UUID id() {
        return id;
    }

    public UUID appealId() {
        return appealId;
    }

    public DocumentKind kind() {
        return kind;
    }

    /** Whose paper it is; of the kinds that are a person's. */
    public Optional<UUID> partyId() {
        return Optional.ofNullable(partyId);
    }

    /** Under whose key it lies: a person's paper under its own, all else under that of its appeal. */
    public KeyOwner keyOwner() {
        return partyId == null ? KeyOwners.appeal(appealId) : KeyOwners.document(id);
    }

    /** Takes away the digest of what nobody can read any more: it would confirm a guess. */
    public void forgetDigest() {
        sha256 = null;
    }

    /** Keeps what it is called; a document is not kept without. */
    public void entitle(String called, DataKey key) {
        title = key.encrypt(Place.of("document", "title", id), called);
    }

    /** What it is called, for whoever has the key that it lies under; may hold personal data. */
    public String title(DataKey key) {
        return key.decrypt(Place.of("document", "title", id), Objects.requireNonNull(title, "not entitled yet"));
    }

    public FileType type() {
        return type;
    }

    /** Length in bytes. */
    public int size() {
        return size;
    }

    /** Hexadecimal, lower case; empty where the file is erased. */
    public Optional<String> sha256() {
        return Optional.ofNullable(sha256);
    }

    public Verdict scan() {
        return scan;
    }

    /** Stable id of who added it. */
    public String addedBy() {
        return addedBy;
    }

    public String addedByLogin() {
        return addedByLogin;
    }

    public Instant addedAt() {
        return addedAt;
    }
}
