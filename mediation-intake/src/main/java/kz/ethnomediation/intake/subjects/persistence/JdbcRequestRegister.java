package kz.ethnomediation.intake.subjects.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import kz.ethnomediation.intake.subjects.KeptRequest;
import kz.ethnomediation.intake.subjects.RequestRegister;
import kz.ethnomediation.intake.subjects.RequestState;
import kz.ethnomediation.intake.subjects.ServiceAnswer;

/** The requests in PostgreSQL. */
@ApplicationScoped
class JdbcRequestRegister implements RequestRegister {

    private static final String ADD = """
            insert into subject_request (id, kind, texts_too, persons, matters, requested_by, requested_at,
              answer_by, terms_policy, calendar_version, corrects, named_by_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String FOUND = """
            select r.*, answers.services, answers.obstacles, answers.moments,
              array(select person from unnest(r.persons) person
                where 'HOLD' = (select earlier.kind from subject_request earlier
                  where earlier.kind in ('HOLD', 'RELEASE') and earlier.persons @> array[person]
                    and (earlier.requested_at, earlier.id) < (r.requested_at, r.id)
                  order by earlier.requested_at desc, earlier.id desc limit 1)) held
            from subject_request r
            left join lateral (
              select array_agg(service order by answered_at, service) services,
                array_agg(obstacle order by answered_at, service) obstacles,
                array_agg(extract(epoch from answered_at)::float8 order by answered_at, service) moments
              from subject_request_answer where request_id = r.id) answers on true
            where\s""";

    private static final String CLOSE = """
            update subject_request set closed_at = ? where id = ? and closed_at is null
              and (select count(*) from subject_request_answer where request_id = id) = ?""";

    private final DataSource database;

    JdbcRequestRegister(DataSource database) {
        this.database = database;
    }

    @Override
    public void add(KeptRequest kept) {
        var request = kept.request();
        var _ = change(ADD, statement -> {
            statement.setObject(1, request.id());
            statement.setString(2, request.kind().name());
            statement.setBoolean(3, request.textsToo());
            statement.setArray(4, ids(statement.getConnection(), request.persons()));
            statement.setArray(5, ids(statement.getConnection(), request.matters()));
            statement.setString(6, kept.requestedBy());
            statement.setObject(7, stored(request.requestedAt()));
            statement.setObject(8, kept.term().answerBy());
            statement.setString(9, kept.term().policy());
            statement.setString(10, kept.term().calendar());
            statement.setArray(
                    11,
                    statement
                            .getConnection()
                            .createArrayOf("text", kept.corrects().toArray()));
            statement.setBoolean(12, request.namedById());
        });
    }

    @Override
    public Optional<KeptRequest> byId(UUID id) {
        return query(FOUND + "r.id = ?", statement -> statement.setObject(1, id)).stream()
                .findFirst();
    }

    @Override
    public Optional<KeptRequest> shown(UUID id) {
        return byId(id);
    }

    @Override
    public List<KeptRequest> page(Optional<RequestState> state, Optional<UUID> after, int limit) {
        var open = state.map(asked -> asked == RequestState.OPEN).orElse(null);
        return query(
                FOUND + "(?::boolean is null or (r.closed_at is null) = ?) and (?::uuid is null or r.id < ?)"
                        + " order by r.id desc limit ?",
                statement -> {
                    statement.setObject(1, open);
                    statement.setObject(2, open, java.sql.Types.BOOLEAN);
                    statement.setObject(3, after.orElse(null));
                    statement.setObject(4, after.orElse(null), java.sql.Types.OTHER);
                    statement.setInt(5, limit);
                });
    }

    @Override
    public boolean keep(UUID requestId, ServiceAnswer answer) {
        var _ = change(
                "insert into subject_request_answer (request_id, service, obstacle, answered_at)"
                        + " select id, ?, ?, ? from (select id from subject_request where id = ? for update) known"
                        + " on conflict do nothing",
                statement -> {
                    statement.setString(1, answer.service());
                    statement.setString(2, answer.obstacle().map(Enum::name).orElse(null));
                    statement.setObject(3, stored(answer.answeredAt()));
                    statement.setObject(4, requestId);
                });
        return change(CLOSE, statement -> {
                    statement.setObject(1, stored(answer.answeredAt()));
                    statement.setObject(2, requestId);
                    statement.setInt(3, KeptRequest.SERVICES.size());
                })
                > 0;
    }

    private interface Binding {
        void to(PreparedStatement statement) throws SQLException;
    }

    private List<KeptRequest> query(String sql, Binding binding) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            binding.to(statement);
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<KeptRequest>();
                while (rows.next()) {
                    found.add(RequestRow.read(rows));
                }
                return found;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the requests cannot be read", failure);
        }
    }

    private int change(String sql, Binding binding) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            binding.to(statement);
            return statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("the request cannot be kept", failure);
        }
    }

    private static java.sql.Array ids(Connection connection, List<UUID> ids) throws SQLException {
        return connection.createArrayOf("uuid", ids.toArray());
    }

    private static OffsetDateTime stored(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
