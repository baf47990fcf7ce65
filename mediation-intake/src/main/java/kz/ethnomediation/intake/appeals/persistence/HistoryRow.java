package kz.ethnomediation.intake.appeals.persistence;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.Actor;
import kz.ethnomediation.intake.appeals.AppealHistory.Entry;
import kz.ethnomediation.intake.appeals.AppealStatus;
import kz.ethnomediation.intake.appeals.FieldChange;
import kz.ethnomediation.platform.fieldcrypt.Ciphertext;
import kz.ethnomediation.platform.fieldcrypt.CiphertextConverter;
import kz.ethnomediation.platform.fieldcrypt.DataKey;
import kz.ethnomediation.platform.fieldcrypt.Place;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One line of an appeal's history. Its id is known before it is written, for it is the place of the encrypted reason. */
@Entity
@Table(name = "appeal_history")
class HistoryRow {

    @Id
    private long id;

    private UUID appealId;
    private long revision;
    private String actor;
    private String actorLogin;
    private String verb;

    @Enumerated(EnumType.STRING)
    private @Nullable AppealStatus fromStatus;

    @Enumerated(EnumType.STRING)
    private AppealStatus toStatus;

    private LocalDate effectiveOn;
    private Instant recordedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private Changes changes;

    @Convert(converter = CiphertextConverter.class)
    private @Nullable Ciphertext reason;

    /** The changes as they stand in their column. */
    record Changes(List<FieldChange> fields) {}

    /** For Hibernate. */
    protected HistoryRow() {}

    HistoryRow(long id, Entry entry, Optional<DataKey> key) {
        this.id = id;
        this.appealId = entry.appealId();
        this.revision = entry.revision();
        this.actor = entry.actor().subject();
        this.actorLogin = entry.actor().login();
        this.verb = entry.verb();
        this.fromStatus = entry.from().orElse(null);
        this.toStatus = entry.to();
        this.effectiveOn = entry.effectiveOn();
        this.recordedAt = entry.recordedAt();
        this.changes = new Changes(entry.changes());
        this.reason = entry.reason()
                .flatMap(words -> key.map(usable -> usable.encrypt(place(), words)))
                .orElse(null);
    }

    boolean hasReason() {
        return reason != null;
    }

    List<FieldChange> changes() {
        return changes.fields();
    }

    /** The line, with its reason where there is one and its key is not destroyed. */
    Entry entry(Optional<DataKey> key) {
        return new Entry(
                appealId,
                revision,
                new Actor(actor, actorLogin),
                verb,
                Optional.ofNullable(fromStatus),
                toStatus,
                effectiveOn,
                recordedAt,
                changes.fields(),
                Optional.ofNullable(reason).flatMap(words -> key.map(usable -> usable.decrypt(place(), words))));
    }

    private Place place() {
        return new Place("appeal_history", "reason", String.valueOf(id));
    }
}
