package kz.ethnomediation.registry.accesslist.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import kz.ethnomediation.platform.workdays.AlmatyDay;
import kz.ethnomediation.registry.accesslist.AccessHolder;
import kz.ethnomediation.registry.accesslist.AccessHolders;

/** The list from the register's steps and the withdrawals, whose rows are only added: any day can be asked for. */
@ApplicationScoped
class JdbcAccessHolders implements AccessHolders {

    private static final String LIST = """
            select * from (
              select 'MEDIATOR' as kind, m.id, m.id as person, m.name_ru as name, 'mediator' as role,
                m.regions::text[] as regions, s.effective_on as since
              from mediator m join lateral (
                select status, effective_on from mediator_status_known
                where mediator_id = m.id and effective_on <= ? and superseded_at is null and not withdrawn
                order by step desc limit 1) s on s.status = 'ACTIVE'
              union all
              select 'ACCOUNT', a.mediator_id, d.user_id, a.login, 'mediator', a.regions::text[],
                (d.done_at at time zone 'Asia/Almaty')::date
              from mediator_account a join lateral (
                select state, user_id, done_at from mediator_account_act
                where mediator_id = a.mediator_id and done_at < ? order by id desc limit 1) d on d.state = 'OPEN'
              union all
              select 'WITHDRAWAL', w.id, w.user_id, null, w.role, array_remove(array[w.region], null),
                (w.withdrawn_at at time zone 'Asia/Almaty')::date
              from access_withdrawal w left join access_restoration r on r.withdrawal_id = w.id
              where w.withdrawn_at < ? and (r.restored_at is null or r.restored_at >= ?)) holder
            where (kind, id) > (?, ?) order by kind, id limit ?
            """;
    private static final AccessHolder.Place BEFORE_ALL =
            new AccessHolder.Place(AccessHolder.Kind.ACCOUNT, new UUID(0, 0));

    private final DataSource database;

    JdbcAccessHolders(DataSource database) {
        this.database = database;
    }

    @Override
    public List<AccessHolder> on(LocalDate day, Optional<AccessHolder.Place> after, int limit) {
        try (var connection = database.getConnection();
                var query = asked(connection, day, after.orElse(BEFORE_ALL), limit);
                var rows = query.executeQuery()) {
            var found = new ArrayList<AccessHolder>();
            while (rows.next()) {
                found.add(holder(rows));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("the access list cannot be read", e);
        }
    }

    private static PreparedStatement asked(Connection connection, LocalDate day, AccessHolder.Place after, int limit)
            throws SQLException {
        var query = connection.prepareStatement(LIST);
        var endOfDay = AlmatyDay.startOf(day.plusDays(1)).atOffset(ZoneOffset.UTC);
        query.setObject(1, day);
        query.setObject(2, endOfDay);
        query.setObject(3, endOfDay);
        query.setObject(4, endOfDay);
        query.setString(5, after.kind().name());
        query.setObject(6, after.id());
        query.setInt(7, limit);
        return query;
    }

    private static AccessHolder holder(ResultSet row) throws SQLException {
        return new AccessHolder(
                AccessHolder.Kind.valueOf(row.getString("kind")),
                row.getObject("id", UUID.class),
                row.getObject("person", UUID.class),
                Optional.ofNullable(row.getString("name")),
                Optional.ofNullable(row.getString("role")),
                List.of((String[]) row.getArray("regions").getArray()),
                row.getObject("since", LocalDate.class));
    }
}
