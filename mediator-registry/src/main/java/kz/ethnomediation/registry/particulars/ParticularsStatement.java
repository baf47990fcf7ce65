package kz.ethnomediation.registry.particulars;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.registry.mediators.MediatorId;

/**
 * What the register said of a mediator's particulars: about the days from {@code validFrom} until the next statement begins,
 * and from {@code recordedAt} until another statement superseded it.
 *
 * @param statement the same for all that corrects one another; {@code id} is the single row
 * @param supersedes the row that is corrected; empty for the first one
 */
public record ParticularsStatement(
        UUID id,
        UUID statement,
        MediatorId mediator,
        LocalDate validFrom,
        Particulars content,
        Optional<UUID> supersedes,
        Instant recordedAt,
        String recordedBy,
        Optional<Instant> supersededAt) {

    boolean wasSaidAt(Instant moment) {
        return !recordedAt.isAfter(moment)
                && supersededAt.filter(later -> !later.isAfter(moment)).isEmpty();
    }
}
