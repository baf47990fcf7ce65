package kz.ethnomediation.intake.appeals.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.intake.appeals.AppealStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The database repeats the rules of the code, and the service's role may do no more than it must. */
@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class AppealSchemaIT {

    @Inject
    DataSource database;

    @Test
    void knowsTheSameStatuses() throws SQLException {
        var known = new TreeSet<String>();
        var matcher = Pattern.compile("'([A-Z_]+)'").matcher(check("appeal_status_known"));
        while (matcher.find()) {
            known.add(matcher.group(1));
        }
        assertThat(known)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(AppealStatus.values()).map(Enum::name).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table intruder (id int)",
                "update appeal_history set verb = 'other'",
                "delete from appeal_history",
                "delete from appeal",
                "update appeal set number = 'EM-2026-61-999999'",
                "update appeal set essence = 'other words'",
                "update appeal set terms_policy = 'term-policy-9'",
                "update party set name = 'somebody else'",
                "update appeal_count set year = 2025",
                "update event_log set type = 'other'",
                "delete from event_log",
                "truncate appeal",
                "alter table appeal drop column essence"
            })
    void refusesTheServiceWhatOnlyTheOwnerMayDo(String statement) {
        assertThatThrownBy(() -> execute(statement))
                .isInstanceOf(SQLException.class)
                .extracting(failure -> ((SQLException) failure).getSQLState())
                .isEqualTo("42501");
    }

    private void execute(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var work = connection.createStatement()) {
            var ignored = work.execute(statement);
        }
    }

    private String check(String constraint) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select pg_get_constraintdef(oid) from pg_constraint where conname = ?")) {
            query.setString(1, constraint);
            try (var rows = query.executeQuery()) {
                assertThat(rows.next()).isTrue();
                return rows.getString(1);
            }
        }
    }
}
