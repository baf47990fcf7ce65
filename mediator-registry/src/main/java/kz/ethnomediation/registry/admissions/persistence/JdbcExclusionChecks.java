package kz.ethnomediation.registry.admissions.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import kz.ethnomediation.registry.admissions.CheckedExclusion;
import kz.ethnomediation.registry.admissions.ExclusionChecks;
import kz.ethnomediation.registry.admissions.Finding;
import kz.ethnomediation.registry.mediators.MediatorId;
import kz.ethnomediation.registry.policy.ExclusionCheck;

/** Findings in PostgreSQL: rows that are only added. */
@ApplicationScoped
class JdbcExclusionChecks implements ExclusionChecks {

    private static final String ADD =
            "insert into mediator_exclusion_check (id, mediator_id, check_code, finding, checked_on,"
                    + " document_number, recorded_at, recorded_by) values (?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String ALL = "select * from mediator_exclusion_check where mediator_id = ? order by entry";
    private static final String BIRTH = "select birth_date from mediator_particulars_known"
            + " where mediator_id = ? and superseded_at is null and birth_date is not null"
            + " order by valid_from desc limit 1";

    private final DataSource database;

    JdbcExclusionChecks(DataSource database) {
        this.database = database;
    }

    @Override
    public void add(CheckedExclusion checked) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(ADD)) {
            insert.setObject(1, checked.id());
            insert.setObject(2, checked.mediator().value());
            insert.setString(3, checked.check().name());
            insert.setString(4, checked.finding().name());
            insert.setObject(5, checked.checkedOn());
            insert.setString(6, checked.document().orElse(null));
            insert.setObject(7, checked.recordedAt().atOffset(ZoneOffset.UTC));
            insert.setString(8, checked.recordedBy());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the finding cannot be kept", e);
        }
    }

    @Override
    public List<CheckedExclusion> of(MediatorId mediator) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(ALL)) {
            query.setObject(1, mediator.value());
            try (var rows = query.executeQuery()) {
                var found = new ArrayList<CheckedExclusion>();
                while (rows.next()) {
                    found.add(checked(rows));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the findings cannot be read", e);
        }
    }

    @Override
    public Optional<LocalDate> birthOf(MediatorId mediator) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(BIRTH)) {
            query.setObject(1, mediator.value());
            try (var rows = query.executeQuery()) {
                return rows.next() ? Optional.of(rows.getObject(1, LocalDate.class)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the day of birth cannot be read", e);
        }
    }

    private static CheckedExclusion checked(ResultSet row) throws SQLException {
        return new CheckedExclusion(
                row.getObject("id", UUID.class),
                new MediatorId(row.getObject("mediator_id", UUID.class)),
                ExclusionCheck.valueOf(row.getString("check_code")),
                Finding.valueOf(row.getString("finding")),
                row.getObject("checked_on", LocalDate.class),
                Optional.ofNullable(row.getString("document_number")),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by"));
    }
}
