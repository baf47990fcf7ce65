package kz.ethnomediation.registry.meetings.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.registry.meetings.Meeting;
import kz.ethnomediation.registry.meetings.Meetings;
import kz.ethnomediation.registry.organisations.OrganisationId;
import kz.ethnomediation.registry.statements.persistence.Statements;
import org.jspecify.annotations.Nullable;

/** Meetings in PostgreSQL. */
@ApplicationScoped
class JdbcMeetings implements Meetings {

    private static final String ADD =
            "insert into meeting (id, organisation_id, held_on, place, topic, participants, languages, recorded_at,"
                    + " recorded_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Statements statements;

    JdbcMeetings(Statements statements) {
        this.statements = statements;
    }

    @Override
    public void add(Meeting meeting) {
        addAll(List.of(meeting));
    }

    @Override
    public void addAll(List<Meeting> meetings) {
        statements.changeEach(ADD, meetings.stream().map(JdbcMeetings::row).toList());
    }

    private static @Nullable Object[] row(Meeting meeting) {
        return new @Nullable Object[] {
            meeting.id(),
            meeting.organisation().value(),
            meeting.heldOn(),
            meeting.place(),
            meeting.topic(),
            meeting.participants(),
            meeting.languages().toArray(String[]::new),
            meeting.recordedAt(),
            meeting.recordedBy()
        };
    }

    @Override
    public List<Meeting> page(
            OrganisationId organisation, LocalDate from, LocalDate to, Optional<UUID> after, int limit) {
        var behind = after.orElse(null);
        return statements.query(
                "select * from meeting where organisation_id = ? and held_on between ? and ?"
                        + " and (cast(? as uuid) is null or id > ?) order by id limit ?",
                JdbcMeetings::meeting,
                organisation.value(),
                from,
                to,
                behind,
                behind,
                limit);
    }

    private static Meeting meeting(ResultSet row) throws SQLException {
        return new Meeting(
                row.getObject("id", UUID.class),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getObject("held_on", LocalDate.class),
                row.getString("place"),
                row.getString("topic"),
                row.getInt("participants"),
                Statements.texts(row, "languages"),
                Statements.moment(row, "recorded_at"),
                row.getString("recorded_by"));
    }
}
