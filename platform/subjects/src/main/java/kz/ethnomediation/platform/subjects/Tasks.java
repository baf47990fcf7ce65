package kz.ethnomediation.platform.subjects;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The requests that this service has heard of. A claim is a lease; a failed try is followed by a later one, up to a minute later. */
@Singleton
@Transactional
class Tasks {

    /** Longer than a fetch can take, so that two instances do not fetch at once as long as both live. */
    static final Duration LEASE = Duration.ofSeconds(15);

    private static final String CLAIM = """
            update subject_task set attempts = attempts + 1, due_at = ?
            where request_id in (
              select request_id from subject_task where answered_at is null and due_at <= ?
              order by requested_at, request_id limit ? for update skip locked)
            returning request_id""";

    private static final String PUT_BACK = """
            update subject_task set last_failure = ?,
              due_at = ?::timestamptz + least(interval '1 minute', interval '250 milliseconds' * power(2, least(attempts, 11) - 1))
            where request_id = ? and answered_at is null""";

    private final Statements statements;

    Tasks(DataSource database) {
        this.statements = new Statements(database);
    }

    /** Puts the request on the list, due at once; one that is there stays as it is. {@code asked} is the kind as the event says it. */
    void add(UUID requestId, String asked, Instant requestedAt, Instant now) {
        statements.change(
                "insert into subject_task (request_id, asked, requested_at, due_at) values (?, ?, ?, ?)"
                        + " on conflict (request_id) do nothing",
                requestId,
                asked,
                stored(requestedAt),
                stored(now));
    }

    /** Claims up to {@code limit} that are due, the oldest request first. */
    List<UUID> claimDue(Instant now, int limit) {
        return statements.query(
                CLAIM, row -> row.getObject(1, UUID.class), stored(now.plus(LEASE)), stored(now), limit);
    }

    /** Puts a claimed one back; {@code failure} is a code, never a text from elsewhere. */
    void failed(UUID requestId, String failure, Instant now) {
        statements.change(PUT_BACK, failure, stored(now), requestId);
    }

    /** Whether it is still to be answered; nobody else answers it until the transaction ends. */
    boolean begin(UUID requestId) {
        return !statements
                .query(
                        "select 1 from subject_task where request_id = ? and answered_at is null for update",
                        row -> row.getInt(1),
                        requestId)
                .isEmpty();
    }

    /** Keeps what was carried out, and takes it off the list. */
    void done(SubjectRequest request, Instant now) {
        statements.change(
                "update subject_task set kind = ?, persons = ?, matters = ?, answered_at = ?, last_failure = null"
                        + " where request_id = ?",
                request.kind().name(),
                request.persons().toArray(UUID[]::new),
                request.matters().toArray(UUID[]::new),
                stored(now),
                request.id());
    }

    /** The request as this service has carried it out. */
    Optional<SubjectRequest> carriedOut(UUID requestId) {
        return statements
                .query(
                        "select request_id, kind, requested_at, persons, matters from subject_task"
                                + " where request_id = ? and answered_at is not null",
                        Tasks::request,
                        requestId)
                .stream()
                .findFirst();
    }

    /** Keeps that somebody reads the extract, in the transaction that reads it. */
    void read(UUID requestId, String reader, Instant now) {
        statements.change(
                "insert into subject_extract_reading (request_id, reader, read_at) values (?, ?, ?)",
                requestId,
                reader,
                stored(now));
    }

    private static SubjectRequest request(ResultSet row) throws SQLException {
        return new SubjectRequest(
                row.getObject(1, UUID.class),
                RequestKind.valueOf(row.getString(2)),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                false,
                ids(row.getArray(4)),
                ids(row.getArray(5)));
    }

    private static List<UUID> ids(Array array) throws SQLException {
        return List.of((UUID[]) array.getArray());
    }

    private static OffsetDateTime stored(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
