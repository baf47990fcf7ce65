package kz.ethnomediation.intake.incidents.persistence;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.incidents.IncidentEnding;
import kz.ethnomediation.intake.incidents.IncidentJournal.Entry;
import kz.ethnomediation.intake.incidents.ToldBy;
import kz.ethnomediation.platform.fieldcrypt.Ciphertext;
import kz.ethnomediation.platform.fieldcrypt.CiphertextConverter;
import kz.ethnomediation.platform.fieldcrypt.DataKey;
import kz.ethnomediation.platform.fieldcrypt.Place;
import org.jspecify.annotations.Nullable;

/** One step. Its id is known before it is written, for it is the place of what is encrypted. */
@Entity
@Table(name = "incident_step")
class IncidentStepRow {

    @Id
    private long id;

    private UUID incidentId;
    private String verb;
    private String actor;

    @Enumerated(EnumType.STRING)
    private @Nullable ToldBy toldBy;

    private @Nullable Integer persons;

    @Enumerated(EnumType.STRING)
    private @Nullable IncidentEnding ending;

    @Convert(converter = CiphertextConverter.class)
    private @Nullable Ciphertext reference;

    @Convert(converter = CiphertextConverter.class)
    private @Nullable Ciphertext words;

    private Instant occurredAt;
    private Instant recordedAt;

    /** For Hibernate. */
    protected IncidentStepRow() {}

    IncidentStepRow(long id, Entry entry, Optional<DataKey> key) {
        this.id = id;
        this.incidentId = entry.incidentId();
        this.verb = entry.verb();
        this.actor = entry.actor();
        this.toldBy = entry.by().orElse(null);
        this.persons = entry.persons().orElse(null);
        this.ending = entry.ending().orElse(null);
        this.reference = encrypted("reference", entry.reference(), key);
        this.words = encrypted("words", entry.words(), key);
        this.occurredAt = entry.occurredAt();
        this.recordedAt = entry.recordedAt();
    }

    Entry entry(Optional<DataKey> key) {
        return new Entry(
                incidentId,
                verb,
                actor,
                Optional.ofNullable(toldBy),
                Optional.ofNullable(persons),
                Optional.ofNullable(ending),
                opened("reference", reference, key),
                opened("words", words, key),
                occurredAt,
                recordedAt);
    }

    private @Nullable Ciphertext encrypted(String column, Optional<String> said, Optional<DataKey> key) {
        return said.flatMap(text -> key.map(usable -> usable.encrypt(place(column), text)))
                .orElse(null);
    }

    private Optional<String> opened(String column, @Nullable Ciphertext kept, Optional<DataKey> key) {
        return Optional.ofNullable(kept)
                .flatMap(encrypted -> key.map(usable -> usable.decrypt(place(column), encrypted)));
    }

    private Place place(String column) {
        return new Place("incident_step", column, String.valueOf(id));
    }
}
