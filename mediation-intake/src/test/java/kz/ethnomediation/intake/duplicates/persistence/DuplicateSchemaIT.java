package kz.ethnomediation.intake.duplicates.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.stream.Stream;
import javax.sql.DataSource;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.intake.duplicates.SearchTerm;
import kz.ethnomediation.intake.duplicates.Verdict;
import kz.ethnomediation.platform.testkit.Schema;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The database repeats the lists of the code, and the service's role may do no more than it must. */
@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class DuplicateSchemaIT {

    @Inject
    DataSource database;

    @TestFactory
    Stream<DynamicTest> knowsTheSameCodes() {
        return Stream.of(
                sameCodes("duplicate_decision_known", Verdict.Decision.values()),
                sameCodes("duplicate_ground_known", Verdict.Ground.values()),
                sameCodes("search_term_known", SearchTerm.Kind.values()));
    }

    private DynamicTest sameCodes(String constraint, Enum<?>[] codes) {
        return DynamicTest.dynamicTest(
                constraint,
                () -> assertThat(new Schema(database::getConnection).codes(constraint))
                        .isEqualTo(Schema.names(codes)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update duplicate_decision set decision = 'SAME'",
                "delete from duplicate_decision",
                "update search_log set hits = 0",
                "delete from search_log"
            })
    void refusesTheServiceWhatOnlyTheOwnerMayDo(String statement) throws SQLException {
        assertThat(new Schema(database::getConnection).stateOf(statement)).isEqualTo(Schema.NO_PRIVILEGE);
    }
}
