package kz.ethnomediation.cases.readings.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import kz.ethnomediation.cases.readings.EmergencyGrounds;
import kz.ethnomediation.platform.audit.SubjectTargets;

/** Plain statements on the pool's connection, in the transaction at hand where there is one. */
@ApplicationScoped
class JdbcReadings implements EmergencyGrounds, SubjectTargets {

    private static final String GROUND = """
            select reason from emergency_access join mediation_case on mediation_case.id = case_id
            where case_id = ? and person = ? and begins_at >= sealed_at and begins_at <= ? and ends_at > ?
            order by ends_at desc limit 1
            """;
    private static final String CASES_OF = "select case_id from case_party where id = ?";

    private final DataSource database;

    JdbcReadings(DataSource database) {
        this.database = database;
    }

    @Override
    public Optional<String> ground(UUID caseId, String person, Instant now) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(GROUND)) {
            query.setObject(1, caseId);
            query.setString(2, person);
            query.setObject(3, now.atOffset(ZoneOffset.UTC));
            query.setObject(4, now.atOffset(ZoneOffset.UTC));
            try (var rows = query.executeQuery()) {
                return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("emergency accesses cannot be read", failure);
        }
    }

    /** The cases to which the person is a party. */
    @Override
    public Set<String> of(UUID subject) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(CASES_OF)) {
            query.setObject(1, subject);
            try (var rows = query.executeQuery()) {
                var cases = new HashSet<String>();
                while (rows.next()) {
                    cases.add(rows.getString(1));
                }
                return cases;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("parties cannot be read", failure);
        }
    }
}
