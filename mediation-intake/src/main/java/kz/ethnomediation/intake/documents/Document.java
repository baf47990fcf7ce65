package kz.ethnomediation.intake.documents;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import kz.ethnomediation.intake.documents.MalwareScan.Verdict;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.fieldcrypt.Ciphertext;
import kz.ethnomediation.platform.fieldcrypt.CiphertextConverter;
import kz.ethnomediation.platform.fieldcrypt.DataKey;
import kz.ethnomediation.platform.fieldcrypt.Place;
import org.jspecify.annotations.Nullable;

/** What is known of a document; its bytes are kept apart, and neither ever changes. */
@Entity
@Table(name = "document")
public class Document {

    @Id
    private UUID id;

    private UUID appealId;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    @Convert(converter = CiphertextConverter.class)
    private @Nullable Ciphertext title;

    @Enumerated(EnumType.STRING)
    private FileType type;

    private int size;
    private String sha256;

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
        this.type = type;
        this.size = sheet.content().length();
        this.sha256 = sheet.content().sha256();
        this.scan = entry.scan();
        this.addedBy = entry.by().subject();
        this.addedByLogin = entry.by().login();
        this.addedAt = entry.at();
    }

    /** Under what id, how scanned, by whom and when a document is entered. */
    record Entry(UUID id, Verdict scan, Caller by, Instant at) {}

    public UUID id() {
        return id;
    }

    public UUID appealId() {
        return appealId;
    }

    public DocumentKind kind() {
        return kind;
    }

    /** Keeps what it is called; a document is not kept without. */
    public void entitle(String called, DataKey key) {
        title = key.encrypt(Place.of("document", "title", id), called);
    }

    /** What it is called, for whoever has the key of its appeal; may hold personal data. */
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

    /** Hexadecimal, lower case. */
    public String sha256() {
        return sha256;
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
