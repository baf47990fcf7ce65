package kz.ethnomediation.intake.notices.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.stream.Stream;
import javax.sql.DataSource;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.intake.notices.DeliveryMethod;
import kz.ethnomediation.intake.notices.DeliveryResult;
import kz.ethnomediation.intake.notices.NoticeKind;
import kz.ethnomediation.intake.notices.NoticeState;
import kz.ethnomediation.platform.testkit.Schema;
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
        assertThat(new Schema(database::getConnection).codes(constraint)).isEqualTo(Schema.names(codes));
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
    void refusesTheServiceWhatNobodyMayDo(String statement) throws SQLException {
        assertThat(new Schema(database::getConnection).stateOf(statement)).isEqualTo(Schema.NO_PRIVILEGE);
    }
}
