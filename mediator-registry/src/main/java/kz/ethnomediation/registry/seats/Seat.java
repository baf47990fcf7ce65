package kz.ethnomediation.registry.seats;

import java.time.Instant;
import java.util.UUID;
import kz.ethnomediation.registry.organisations.OrganisationId;
import kz.ethnomediation.registry.organisations.Span;

/**
 * That somebody sits in an organisation, from a day on and until another or still.
 *
 * @param recordedAt when it was written down that the seat was taken
 */
public record Seat(
        UUID id,
        OrganisationId organisation,
        Holder holder,
        SeatKind kind,
        Span span,
        Instant recordedAt,
        String recordedBy) {

    /** Whether it is the same person in the same kind of seat, on some day at once. */
    boolean isDoubledBy(Seat other) {
        return holder.equals(other.holder) && kind == other.kind && span.overlaps(other.span);
    }
}
