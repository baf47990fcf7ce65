package kz.ethnomediation.cases.lifecycle;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a case holds of people: who the parties are, what it is about, what was talked about. All words in it are encrypted. */
@Embeddable
@SuppressWarnings("UnusedVariable") // Hibernate and queries read the fields
class CaseFile {

    @Enumerated(EnumType.STRING)
    private HandoverState handover = HandoverState.PENDING;

    /** Nothing before the handover is here, nor where it was erased on the way. */
    @Embedded
    private @Nullable Essence essence;

    @Embedded
    private CaseParties parties = new CaseParties();

    @Embedded
    private CaseConsultations consultations = new CaseConsultations();

    CaseParties parties() {
        return parties;
    }

    CaseConsultations consultations() {
        return consultations;
    }

    /** Lays a handover into the file and tells whether that changed anything: a second one does not, nor does one to an erased case. */
    boolean receive(UUID caseId, Instant openedAt, ReceivedHandover received, FileKeys keys) {
        if (handover == HandoverState.RECEIVED || keys.ofCase().isEmpty()) {
            return false;
        }
        var key = keys.ofCase().get();
        handover = HandoverState.RECEIVED;
        essence =
                received.essence().map(words -> Essence.of(caseId, words, key)).orElse(null);
        parties.describedAs(received.parties(), keys.ofParties());
        // A quick sheet's consultation was recorded at the very moment at which the case opened.
        received.consultationNote().ifPresent(note -> consultations.noted(openedAt, note, key));
        return true;
    }
}
