package kz.ethnomediation.registry.seats;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.workdays.AlmatyDay;
import kz.ethnomediation.registry.organisations.House;
import kz.ethnomediation.registry.organisations.OrganisationDays;
import kz.ethnomediation.registry.organisations.OrganisationId;
import kz.ethnomediation.registry.organisations.Organisations;
import kz.ethnomediation.registry.seats.SeatOutcome.Invalid;
import kz.ethnomediation.registry.seats.SeatOutcome.LeftAlready;
import kz.ethnomediation.registry.seats.SeatOutcome.Recorded;
import kz.ethnomediation.registry.seats.SeatOutcome.Unknown;

/** Writes down that a seat was left; the seat itself stays on record. */
@ApplicationScoped
public class LeaveSeat {

    private final Seats seats;
    private final Organisations organisations;
    private final InstantSource clock;

    public LeaveSeat(Seats seats, Organisations organisations, InstantSource clock) {
        this.seats = seats;
        this.organisations = organisations;
        this.clock = clock;
    }

    /**
     * What is written down.
     *
     * @param until the first day on which the seat is not held, or empty for today
     */
    public record Command(OrganisationId organisation, UUID seat, Optional<LocalDate> until, Caller caller) {}

    /** Left, or why not. */
    @Transactional
    public SeatOutcome leave(Command command) {
        var mayWrite = organisations
                .byId(command.organisation())
                .filter(organisation -> House.isWrittenBy(command.caller(), organisation))
                .isPresent();
        if (!mayWrite) {
            return new Unknown();
        }
        seats.lock(command.organisation());
        var found = seats.byId(command.organisation(), command.seat());
        if (found.isEmpty()) {
            return new Unknown();
        }
        var span = found.get().span();
        if (span.until().isPresent()) {
            return new LeftAlready(span.until().get());
        }
        var now = clock.instant();
        var until = command.until().orElseGet(() -> AlmatyDay.of(now));
        var fault = OrganisationDays.faultOf(until, AlmatyDay.of(now))
                .or(() -> span.from().isBefore(until) ? Optional.empty() : Optional.of("before-from"));
        if (fault.isPresent()) {
            return new Invalid("/until", fault.get());
        }
        seats.end(new SeatEnd(command.seat(), until, now, command.caller().subject()));
        return new Recorded(command.seat());
    }
}
