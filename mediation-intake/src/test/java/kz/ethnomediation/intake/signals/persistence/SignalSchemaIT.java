package kz.ethnomediation.intake.signals.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.intake.signals.EscalationLevel;
import kz.ethnomediation.intake.signals.Responder;
import kz.ethnomediation.intake.signals.SignalState;
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
        var known = new TreeSet<String>();
        var matcher = Pattern.compile("'([A-Z_]+)'").matcher(check(constraint));
        while (matcher.find()) {
            known.add(matcher.group(1));
        }
        assertThat(known).isEqualTo(names(codes));
    }

    private static Set<String> names(Enum<?>[] codes) {
        return Arrays.stream(codes).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update signal_history set verb = 'other'",
                "delete from signal_history",
                "delete from signal",
                "update signal set words = 'other words'",
                "update signal set raised_by = 'somebody else'",
                "update signal set raised_at = now()",
                "update signal set region = 'KZ-75'",
                "truncate signal",
                "alter table signal drop column words"
            })
    void refusesTheServiceWhatOnlyTheOwnerMayDo(String statement) {
        assertThatThrownBy(() -> execute(statement))
                .isInstanceOf(SQLException.class)
                .extracting(failure -> ((SQLException) failure).getSQLState())
                .isEqualTo("42501");
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
                .contains("words", "raised_by")
                .noneMatch(column -> column.matches(".*(name|iin|phone|email|address|birth|ethnic).*"));
    }

    private void execute(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var work = connection.createStatement()) {
            var _ = work.execute(statement);
        }
    }

    private String check(String constraint) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select pg_get_constraintdef(oid) from pg_constraint where conname = ?")) {
            query.setString(1, constraint);
            try (var rows = query.executeQuery()) {
                assertThat(rows.next()).as(constraint).isTrue();
                return rows.getString(1);
            }
        }
    }
}
