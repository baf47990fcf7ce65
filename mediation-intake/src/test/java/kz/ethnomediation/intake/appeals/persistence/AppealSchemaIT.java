package kz.ethnomediation.intake.appeals.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.intake.appeals.AppealStatus;
import kz.ethnomediation.platform.testkit.Schema;
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
        assertThat(new Schema(database::getConnection).codes("appeal_status_known"))
                .isEqualTo(Schema.names(AppealStatus.values()));
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
                "update party set role = 'OTHER'",
                "update appeal_count set year = 2025",
                "update event_log set type = 'other'",
                "delete from event_log",
                "truncate appeal",
                "alter table appeal drop column essence"
            })
    void refusesTheServiceWhatOnlyTheOwnerMayDo(String statement) throws SQLException {
        assertThat(new Schema(database::getConnection).stateOf(statement)).isEqualTo(Schema.NO_PRIVILEGE);
    }
}
