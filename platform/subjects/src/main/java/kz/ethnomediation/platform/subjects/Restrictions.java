package kz.ethnomediation.platform.subjects;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Which persons and which of the matters that they brought are restricted, by the latest request about each. */
@Singleton
public class Restrictions {

    private static final String SET = """
            insert into subject_restriction as known (subject_id, restriction, in_force, request_id, requested_at)
            select subject, ?, ?, ?, ? from unnest(?::uuid[]) subject
            on conflict (subject_id, restriction) do update
            set in_force = excluded.in_force, request_id = excluded.request_id, requested_at = excluded.requested_at
            where (known.requested_at, known.request_id) < (excluded.requested_at, excluded.request_id)""";

    private static final String AMONG =
            "select subject_id from subject_restriction where restriction = ? and in_force and subject_id = any (?)";

    private final Statements statements;

    Restrictions(DataSource database) {
        this.statements = new Statements(database);
    }

    /** Those of these persons or matters on which the restriction lies; in one statement. */
    public Set<UUID> among(Collection<UUID> subjects, Restriction restriction) {
        return subjects.isEmpty()
                ? Set.of()
                : Set.copyOf(statements.query(
                        AMONG, Restrictions::subject, restriction.name(), subjects.toArray(UUID[]::new)));
    }

    private static UUID subject(ResultSet row) throws SQLException {
        return row.getObject(1, UUID.class);
    }

    /** Lays the restriction on the request's persons and matters, or takes it off; an older request than the last changes nothing. */
    void set(SubjectRequest request, Restriction restriction, boolean inForce) {
        statements.change(
                SET,
                restriction.name(),
                inForce,
                request.id(),
                request.requestedAt().atOffset(ZoneOffset.UTC),
                Stream.concat(request.persons().stream(), request.matters().stream())
                        .distinct()
                        .toArray(UUID[]::new));
    }
}
