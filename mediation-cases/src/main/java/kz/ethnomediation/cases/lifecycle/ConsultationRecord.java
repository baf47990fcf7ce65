package kz.ethnomediation.cases.lifecycle;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import kz.ethnomediation.cases.codes.AdviceKind;
import kz.ethnomediation.cases.codes.ConsultationForm;
import kz.ethnomediation.cases.codes.ConsultationResult;
import kz.ethnomediation.platform.fieldcrypt.Ciphertext;
import kz.ethnomediation.platform.fieldcrypt.CiphertextConverter;
import kz.ethnomediation.platform.fieldcrypt.DataKey;
import kz.ethnomediation.platform.fieldcrypt.Place;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A consultation on its case's file, with the note that never leaves this service; readable with the key of the case. */
@Entity
@DynamicUpdate
@SuppressWarnings("UnusedVariable") // Hibernate and queries read the fields
@Table(name = "consultation")
class ConsultationRecord {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id", updatable = false)
    private MediationCase mediationCase;

    private LocalDate heldOn;
    private int minutes;

    @Enumerated(EnumType.STRING)
    private ConsultationForm form;

    private String[] adviceKinds;

    @Enumerated(EnumType.STRING)
    private ConsultationResult result;

    @Convert(converter = CiphertextConverter.class)
    private @Nullable Ciphertext note;

    private Instant recordedAt;

    /** For Hibernate. */
    protected ConsultationRecord() {}

    ConsultationRecord(MediationCase owner, Consultation consultation, @Nullable Ciphertext note, Instant now) {
        this.id = consultation.id();
        this.mediationCase = owner;
        this.heldOn = consultation.heldOn();
        this.minutes = consultation.minutes();
        this.form = consultation.form();
        this.adviceKinds = consultation.adviceKinds().stream().map(Enum::name).toArray(String[]::new);
        this.result = consultation.result();
        this.note = note;
        this.recordedAt = now;
    }

    /** Adds the note that came with the handover, where there is none. */
    void noted(String handedOver, DataKey key) {
        note = note == null ? note(id, handedOver, key) : note;
    }

    /** The note of that consultation, encrypted for its row. */
    static Ciphertext note(UUID consultation, String text, DataKey key) {
        return key.encrypt(Place.of("consultation", "note", consultation), text);
    }

    Consultation consultation() {
        return new Consultation(
                id,
                heldOn,
                minutes,
                form,
                Arrays.stream(adviceKinds).map(AdviceKind::valueOf).toList(),
                result);
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
