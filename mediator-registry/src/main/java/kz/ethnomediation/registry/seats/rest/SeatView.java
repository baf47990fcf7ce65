package kz.ethnomediation.registry.seats.rest;

import java.time.LocalDate;
import java.util.UUID;
import kz.ethnomediation.registry.seats.Seat;
import kz.ethnomediation.registry.seats.SeatKind;
import org.jspecify.annotations.Nullable;

/** A seat as it is shown. */
record SeatView(
        UUID id,
        TakeSeatRequest.Name name,
        SeatKind kind,
        LocalDate from,
        @Nullable LocalDate until) {

    static SeatView of(Seat seat) {
        return new SeatView(
                seat.id(),
                new TakeSeatRequest.Name(seat.holder().nameKk(), seat.holder().nameRu()),
                seat.kind(),
                seat.span().from(),
                seat.span().until().orElse(null));
    }
}
