package kz.ethnomediation.registry.certificates;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.registry.mediators.CorrectionReason;
import kz.ethnomediation.registry.mediators.MediatorId;

/**
 * What the register said of a certificate during a stretch of recorded time: from {@code recordedAt} until another statement
 * supersedes it. Statements are added and never changed.
 *
 * @param id of the statement; that of the first one is the certificate's own
 * @param withdrawn whether the register says that there is no such certificate
 * @param correction what it corrects and why; empty for the first statement
 * @param supersededAt since when the register says something else; empty while it says this
 */
public record CertificateStatement(
        UUID id,
        CertificateId certificate,
        MediatorId mediator,
        Certificate content,
        boolean withdrawn,
        Optional<Correction> correction,
        Instant recordedAt,
        String recordedBy,
        Optional<Instant> supersededAt) {

    /** The statement that is corrected, and why. */
    public record Correction(UUID supersedes, CorrectionReason reason) {}

    /** Whether the register said this at the moment. */
    public boolean wasSaidAt(Instant moment) {
        return !recordedAt.isAfter(moment)
                && supersededAt.filter(later -> !later.isAfter(moment)).isEmpty();
    }
}
