package kz.ethnomediation.intake.signals.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.intake.signals.EscalationLevel;
import kz.ethnomediation.intake.signals.Responder;
import kz.ethnomediation.intake.signals.SignalState;
import kz.ethnomediation.platform.testkit.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The database repeats the rules of the code, and the service's role may do no more than it must. */
@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class SignalSchemaIT {

    @Inject
    DataSource database;

    static Stream<Arguments> checks() {
        return Stream.of(
                Arguments.of("signal_state_known", SignalState.values()),
                Arguments.of("signal_level_known", EscalationLevel.values()),
                Arguments.of("signal_responder_known", Responder.Kind.values()));
    }

    @ParameterizedTest
    @MethodSource("checks")
    void knowsTheSameCodes(String constraint, Enum<?>[] codes) throws SQLException {
        assertThat(new Schema(database::getConnection).codes(constraint)).isEqualTo(Schema.names(codes));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update signal_history set verb = 'other'",
                "delete from signal_history",
                "delete from signal",
                "update signal set said = 'other words'",
                "update signal set raised_by = 'somebody else'",
                "update signal set raised_at = now()",
                "update signal set region = 'KZ-75'",
                "truncate signal",
                "alter table signal drop column said"
            })
    void refusesTheServiceWhatOnlyTheOwnerMayDo(String statement) throws SQLException {
        assertThat(new Schema(database::getConnection).stateOf(statement)).isEqualTo(Schema.NO_PRIVILEGE);
    }

    @Test
    void hasNoColumnForAPersonBesideTheNetworksOwn() throws SQLException {
        var columns = new TreeSet<String>();
        try (var connection = database.getConnection();
                var rows = connection.getMetaData().getColumns(null, null, "signal", null)) {
            while (rows.next()) {
                columns.add(rows.getString("COLUMN_NAME"));
            }
        }
        assertThat(columns)
                .contains("said", "raised_by")
                .noneMatch(column -> column.matches(".*(name|iin|phone|email|address|birth|ethnic).*"));
    }
}
