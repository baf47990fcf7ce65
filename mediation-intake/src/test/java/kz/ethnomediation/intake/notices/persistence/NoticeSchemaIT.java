package kz.ethnomediation.intake.notices.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.intake.notices.DeliveryMethod;
import kz.ethnomediation.intake.notices.DeliveryResult;
import kz.ethnomediation.intake.notices.NoticeKind;
import kz.ethnomediation.intake.notices.NoticeState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The database repeats the codes, and what was said and done cannot be unsaid. */
@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class NoticeSchemaIT {

    @Inject
    DataSource database;

    static Stream<Arguments> codes() {
        return Stream.of(
                Arguments.of("notice_kind_known", NoticeKind.values()),
                Arguments.of("notice_state_known", NoticeState.values()),
                Arguments.of("notice_method_known", DeliveryMethod.values()),
                Arguments.of("notice_result_known", DeliveryResult.values()));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void knowsTheSameCodes(String constraint, Enum<?>[] codes) throws SQLException {
        var known = new TreeSet<String>();
        var matcher = Pattern.compile("'([A-Z_]+)'").matcher(check(constraint));
        while (matcher.find()) {
            known.add(matcher.group(1));
        }
        assertThat(known)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(codes).map(Enum::name).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update notice set due_on = '2099-01-01'",
                "update notice set kind = 'ANSWER'",
                "update notice_wording set sms = 'other words'",
                "update notice_delivery set result = 'DELIVERED'",
                "delete from notice_delivery",
                "delete from notice_wording",
                "delete from notice",
                "truncate notice"
            })
    void refusesTheServiceWhatNobodyMayDo(String statement) {
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
