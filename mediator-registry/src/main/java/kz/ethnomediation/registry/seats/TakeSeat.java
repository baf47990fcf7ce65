package kz.ethnomediation.registry.seats;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.workdays.AlmatyDay;
import kz.ethnomediation.registry.organisations.House;
import kz.ethnomediation.registry.organisations.Organisation;
import kz.ethnomediation.registry.organisations.OrganisationDays;
import kz.ethnomediation.registry.organisations.OrganisationId;
import kz.ethnomediation.registry.organisations.Organisations;
import kz.ethnomediation.registry.organisations.Span;
import kz.ethnomediation.registry.runtime.Identifiers;
import kz.ethnomediation.registry.seats.SeatOutcome.Invalid;
import kz.ethnomediation.registry.seats.SeatOutcome.NotOpen;
import kz.ethnomediation.registry.seats.SeatOutcome.Overlap;
import kz.ethnomediation.registry.seats.SeatOutcome.Recorded;
import kz.ethnomediation.registry.seats.SeatOutcome.Unknown;

/** Seats somebody in a council or any other organisation that the caller keeps, or that works at the caller's house. */
@ApplicationScoped
public class TakeSeat {

    private final Seats seats;
    private final Organisations organisations;
    private final Identifiers identifiers;
    private final InstantSource clock;

    public TakeSeat(Seats seats, Organisations organisations, Identifiers identifiers, InstantSource clock) {
        this.seats = seats;
        this.organisations = organisations;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /**
     * What is written down.
     *
     * @param from since when, or empty for today
     * @param until the first day on which the seat is not held, or empty while it is
     */
    public record Command(
            OrganisationId organisation,
            Holder holder,
            SeatKind kind,
            Optional<LocalDate> from,
            Optional<LocalDate> until,
            Caller caller) {}

    /** Seated, or why not. */
    @Transactional
    public SeatOutcome take(Command command) {
        var found = organisations
                .byId(command.organisation())
                .filter(organisation -> House.isWrittenBy(command.caller(), organisation));
        if (found.isEmpty()) {
            return new Unknown();
        }
        var now = clock.instant();
        var today = AlmatyDay.of(now);
        var span = new Span(command.from().orElse(today), command.until());
        var refusal = refusal(found.get(), span, today);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        seats.lock(command.organisation());
        var seat = new Seat(
                identifiers.next(),
                command.organisation(),
                command.holder(),
                command.kind(),
                span,
                now,
                command.caller().subject());
        var doubled = seats.of(command.organisation()).stream()
                .filter(seat::isDoubledBy)
                .findFirst();
        if (doubled.isPresent()) {
            return new Overlap(doubled.get().id());
        }
        seats.add(seat);
        return new Recorded(seat.id());
    }

    private static Optional<SeatOutcome> refusal(Organisation organisation, Span span, LocalDate today) {
        var from = OrganisationDays.faultOf(span.from(), today);
        if (from.isPresent()) {
            return Optional.of(new Invalid("/from", from.get()));
        }
        var until = span.until().flatMap(day -> OrganisationDays.faultOf(day, today));
        if (until.isPresent()) {
            return Optional.of(new Invalid("/until", until.get()));
        }
        if (span.until().filter(day -> !span.from().isBefore(day)).isPresent()) {
            return Optional.of(new Invalid("/until", "before-from"));
        }
        return organisation.history().isOpenOn(span.from()) ? Optional.empty() : Optional.of(new NotOpen("/from"));
    }
}
