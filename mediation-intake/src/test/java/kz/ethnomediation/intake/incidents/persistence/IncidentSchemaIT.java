package kz.ethnomediation.intake.incidents.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.stream.Stream;
import javax.sql.DataSource;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.intake.incidents.IncidentEnding;
import kz.ethnomediation.intake.incidents.IncidentKind;
import kz.ethnomediation.intake.incidents.IncidentState;
import kz.ethnomediation.intake.incidents.ToldBy;
import kz.ethnomediation.platform.testkit.Schema;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The database repeats the rules of the code, and the service's role may do no more than it must. */
@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class IncidentSchemaIT {

    @Inject
    DataSource database;

    static Stream<Arguments> checks() {
        return Stream.of(
                Arguments.of("incident_state_known", IncidentState.values()),
                Arguments.of("incident_kind_known", IncidentKind.values()),
                Arguments.of("incident_ending_known", IncidentEnding.values()),
                Arguments.of("incident_told_by_known", ToldBy.values()));
    }

    @ParameterizedTest
    @MethodSource("checks")
    void knowsTheSameCodes(String constraint, Enum<?>[] codes) throws SQLException {
        assertThat(new Schema(database::getConnection).codes(constraint)).isEqualTo(Schema.names(codes));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update incident_step set verb = 'closed'",
                "delete from incident_step",
                "delete from incident",
                "update incident set detected_at = now()",
                "update incident set notify_by = now()",
                "update incident set recorded_by = 'somebody else'",
                "truncate incident cascade"
            })
    void refusesTheServiceWhatOnlyTheOwnerMayDo(String statement) throws SQLException {
        assertThat(new Schema(database::getConnection).stateOf(statement)).isEqualTo(Schema.NO_PRIVILEGE);
    }
}
