package kz.ethnomediation.cases.subjects.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import kz.ethnomediation.cases.lifecycle.CaseStatus;
import kz.ethnomediation.cases.subjects.PersonRows;

/** Parties and their cases by ids, in plain JDBC. */
@ApplicationScoped
class JdbcPersonRows implements PersonRows {

    private static final String CASES = "select distinct case_id from case_party where id = any (?) order by case_id";

    private static final String PARTIES_OF = "select id from case_party where case_id = any (?) order by id";

    private static final String PARTIES = "select id from case_party where id = any (?) order by id";

    private static final String AWAITED = "select id from mediation_case where handover = 'PENDING'"
            + " and id in (select case_id from case_party where id = any (?)) limit 1";

    private static final String RUNNING =
            "select id from mediation_case where status = any (?) and (mediator_id = any (?)"
                    + " or id in (select case_id from case_party where id = any (?))) limit 1";

    private final DataSource database;

    JdbcPersonRows(DataSource database) {
        this.database = database;
    }

    @Override
    public List<UUID> casesOf(Collection<UUID> persons) {
        return ids(CASES, statement -> statement.setArray(1, uuids(statement, persons)));
    }

    @Override
    public List<UUID> partiesOf(Collection<UUID> cases) {
        return ids(PARTIES_OF, statement -> statement.setArray(1, uuids(statement, cases)));
    }

    @Override
    public List<UUID> partiesAmong(Collection<UUID> persons) {
        return ids(PARTIES, statement -> statement.setArray(1, uuids(statement, persons)));
    }

    @Override
    public boolean isAwaited(Collection<UUID> persons) {
        return !ids(AWAITED, statement -> statement.setArray(1, uuids(statement, persons)))
                .isEmpty();
    }

    @Override
    public boolean isSomethingRunning(Collection<UUID> persons) {
        var found = ids(RUNNING, statement -> {
            statement.setArray(1, statement.getConnection().createArrayOf("text", running()));
            statement.setArray(2, uuids(statement, persons));
            statement.setArray(3, uuids(statement, persons));
        });
        return !found.isEmpty();
    }

    private interface Binding {
        void to(PreparedStatement statement) throws SQLException;
    }

    private List<UUID> ids(String sql, Binding binding) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            binding.to(statement);
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<UUID>();
                while (rows.next()) {
                    found.add(rows.getObject(1, UUID.class));
                }
                return found;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("a person's rows cannot be read", failure);
        }
    }

    private static Array uuids(PreparedStatement statement, Collection<UUID> ids) throws SQLException {
        return statement.getConnection().createArrayOf("uuid", ids.toArray());
    }

    /** All that something may follow, the watching over a settlement included. */
    private static String[] running() {
        return Arrays.stream(CaseStatus.values())
                .filter(status -> !status.next().isEmpty())
                .map(Enum::name)
                .toArray(String[]::new);
    }
}
