package kz.ethnomediation.cases.lifecycle;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.ethnomediation.platform.fieldcrypt.Ciphertext;
import kz.ethnomediation.platform.fieldcrypt.DataKey;
import org.jspecify.annotations.Nullable;

/** The consultations that were held in one case. */
@Embeddable
class CaseConsultations {

    @OneToMany(mappedBy = "mediationCase", cascade = CascadeType.PERSIST)
    private List<ConsultationRecord> records = new ArrayList<>();

    void add(MediationCase owner, Consultation held, @Nullable Ciphertext note, Instant now) {
        records.add(new ConsultationRecord(owner, held, note, now));
    }

    /** The one held last; of the same day the one recorded last. */
    Optional<Consultation> latest() {
        return records.stream()
                .max(Comparator.comparing((ConsultationRecord record) ->
                                record.consultation().heldOn())
                        .thenComparing(ConsultationRecord::recordedAt))
                .map(ConsultationRecord::consultation);
    }

    /** Adds the note to what was recorded at that moment. */
    void noted(Instant recordedAt, String note, DataKey key) {
        records.stream()
                .filter(record -> record.recordedAt().equals(recordedAt))
                .forEach(record -> record.noted(note, key));
    }
}
