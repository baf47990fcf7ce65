package kz.ethnomediation.registry.seats.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.registry.organisations.OrganisationId;
import kz.ethnomediation.registry.organisations.Span;
import kz.ethnomediation.registry.seats.Holder;
import kz.ethnomediation.registry.seats.Seat;
import kz.ethnomediation.registry.seats.SeatEnd;
import kz.ethnomediation.registry.seats.SeatKind;
import kz.ethnomediation.registry.seats.Seats;
import kz.ethnomediation.registry.statements.persistence.Statements;

/** Seats in PostgreSQL: one row when it is taken, one when it is left. */
@ApplicationScoped
class JdbcSeats implements Seats {

    private static final String SEATS =
            "select s.*, e.held_until from seat s left join seat_end e on e.seat_id = s.id where s.organisation_id = ?";

    private final Statements statements;

    JdbcSeats(Statements statements) {
        this.statements = statements;
    }

    @Override
    public void lock(OrganisationId organisation) {
        statements.lock("seats of " + organisation.value());
    }

    @Override
    public void add(Seat seat) {
        var _ = statements.change(
                "insert into seat (id, organisation_id, name_kk, name_ru, kind, held_from, recorded_at, recorded_by)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                seat.id(),
                seat.organisation().value(),
                seat.holder().nameKk(),
                seat.holder().nameRu(),
                seat.kind().name(),
                seat.span().from(),
                seat.recordedAt(),
                seat.recordedBy());
        seat.span()
                .until()
                .ifPresent(until -> end(new SeatEnd(seat.id(), until, seat.recordedAt(), seat.recordedBy())));
    }

    @Override
    public void end(SeatEnd end) {
        var _ = statements.change(
                "insert into seat_end (seat_id, held_until, recorded_at, recorded_by) values (?, ?, ?, ?)",
                end.seat(),
                end.until(),
                end.recordedAt(),
                end.recordedBy());
    }

    @Override
    public Optional<Seat> byId(OrganisationId organisation, UUID seat) {
        return statements.query(SEATS + " and s.id = ?", JdbcSeats::seat, organisation.value(), seat).stream()
                .findFirst();
    }

    @Override
    public List<Seat> of(OrganisationId organisation) {
        return statements.query(SEATS + " order by s.id", JdbcSeats::seat, organisation.value());
    }

    @Override
    public List<Seat> heldOn(OrganisationId organisation, LocalDate day, Optional<UUID> after, int limit) {
        var behind = after.orElse(null);
        return statements.query(
                SEATS + " and s.held_from <= ? and (e.held_until is null or e.held_until > ?)"
                        + " and (cast(? as uuid) is null or s.id > ?) order by s.id limit ?",
                JdbcSeats::seat,
                organisation.value(),
                day,
                day,
                behind,
                behind,
                limit);
    }

    private static Seat seat(ResultSet row) throws SQLException {
        return new Seat(
                row.getObject("id", UUID.class),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                new Holder(row.getString("name_kk"), row.getString("name_ru")),
                SeatKind.valueOf(row.getString("kind")),
                new Span(
                        row.getObject("held_from", LocalDate.class),
                        Optional.ofNullable(row.getObject("held_until", LocalDate.class))),
                Statements.moment(row, "recorded_at"),
                row.getString("recorded_by"));
    }
}
