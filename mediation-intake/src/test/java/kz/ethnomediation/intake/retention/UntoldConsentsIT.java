package kz.ethnomediation.intake.retention;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import kz.ethnomediation.intake.IntakeStand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The migration does not take for silent whoever consented before consents were kept: it refuses. */
@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class UntoldConsentsIT {

    private static final String TABLES =
            "create temporary table appeal (id int, status text); create temporary table party (appeal_id int, role text);";

    @ParameterizedTest
    @ValueSource(strings = {"ACCEPTED", "CLOSED"})
    void matterOfSeveralPartiesWithTheCasesStopsIt(String status) {
        assertThatThrownBy(() -> guard(
                        "insert into appeal values (1, '%s'); insert into party values (1, 'OTHER')".formatted(status)))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("whose consent was not kept");
    }

    @Test
    void othersPass() {
        assertThatCode(() -> guard("insert into appeal values (1, 'CLOSED'), (2, 'WITHDRAWN');"
                        + " insert into party values (1, 'APPLICANT'), (2, 'OTHER')"))
                .doesNotThrowAnyException();
    }

    /** The guard of the migration itself, over tables that go with the connection. */
    private static void guard(String rows) throws SQLException, IOException {
        var url = IntakeStand.running().postgres().jdbcUrl("intake");
        try (var connection = DriverManager.getConnection(url, "intake_owner", "intake_owner");
                var statement = connection.createStatement()) {
            var _ = statement.execute(TABLES + rows);
            var _ = statement.execute(guard());
        }
    }

    private static String guard() throws IOException {
        var file = "db/migration/V65__retain_for_a_term.sql";
        try (var stream = UntoldConsentsIT.class.getClassLoader().getResourceAsStream(file)) {
            var migration = new String(requireNonNull(stream, file).readAllBytes(), UTF_8);
            return migration.substring(migration.indexOf("do $$"), migration.indexOf("$$;") + "$$;".length());
        }
    }
}
