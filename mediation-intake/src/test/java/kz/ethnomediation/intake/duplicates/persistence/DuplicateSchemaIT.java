package kz.ethnomediation.intake.duplicates.persistence;

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
import kz.ethnomediation.intake.duplicates.SearchTerm;
import kz.ethnomediation.intake.duplicates.Verdict;
import kz.ethnomediation.intake.duplicates.rest.Database;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The database repeats the lists of the code, and the service's role may do no more than it must. */
@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class DuplicateSchemaIT {

    private static final Pattern CODE = Pattern.compile("'([A-Z_]+)'");

    @Inject
    DataSource database;

    @TestFactory
    Stream<DynamicTest> knowsTheSameCodes() {
        return Stream.of(
                sameCodes("duplicate_decision_known", Verdict.Decision.values()),
                sameCodes("duplicate_ground_known", Verdict.Ground.values()),
                sameCodes("search_term_known", SearchTerm.Kind.values()));
    }

    private static DynamicTest sameCodes(String constraint, Enum<?>[] codes) {
        return DynamicTest.dynamicTest(constraint, () -> {
            var known = new TreeSet<String>();
            var matcher = CODE.matcher(Database.text(
                    "select pg_get_constraintdef(oid) from pg_constraint where conname = '" + constraint + "'"));
            while (matcher.find()) {
                known.add(matcher.group(1));
            }
            assertThat(known)
                    .containsExactlyInAnyOrderElementsOf(
                            Arrays.stream(codes).map(Enum::name).toList());
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update duplicate_decision set decision = 'SAME'",
                "delete from duplicate_decision",
                "select * from search_log",
                "update search_log set hits = 0",
                "delete from search_log"
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
            var _ = work.execute(statement);
        }
    }
}
