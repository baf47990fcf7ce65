package kz.ethnomediation.registry.seats.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.registry.organisations.OrganisationId;
import kz.ethnomediation.registry.seats.Holder;
import kz.ethnomediation.registry.seats.SeatKind;
import kz.ethnomediation.registry.seats.TakeSeat;
import org.jspecify.annotations.Nullable;

/** Who sits there in which kind of seat; {@code from} is today by default, {@code until} the first day on which it is not held. */
record TakeSeatRequest(
        @NotNull @Valid Name name,
        @NotNull SeatKind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    /** The name in both languages of the register. */
    record Name(
            @NotBlank @Size(max = 200) String kk,
            @NotBlank @Size(max = 200) String ru) {
        @Override
        public String toString() {
            return "Name[…]";
        }
    }

    TakeSeat.Command command(UUID organisation, Caller caller) {
        return new TakeSeat.Command(
                new OrganisationId(organisation),
                new Holder(name.kk(), name.ru()),
                kind,
                Optional.ofNullable(from),
                Optional.ofNullable(until),
                caller);
    }
}
