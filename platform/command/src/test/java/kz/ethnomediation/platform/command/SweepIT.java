package kz.ethnomediation.platform.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Answers are kept for 72 hours, then they go, and the service can do nothing else with them. */
@QuarkusTest
@QuarkusTestResource(ProbeStand.class)
class SweepIT {
    @Inject
    Sweep sweep;

    @Inject
    DataSource dataSource;

    @Test
    void deletesWhatIsTooOldInSmallStatements() throws SQLException {
        var client = Calls.fresh("client");
        for (var hours : new int[] {71, 73, 74, 75, 76, 77}) {
            ProbeStand.execute("""
                    insert into idempotency_key (client, key, fingerprint, status, kept_at)
                    values ('%s', 'h%d', repeat('0', 64), 201, clock_timestamp() - interval '%d hours')""".formatted(client, hours, hours));
        }

        assertThat(sweep.sweep()).isEqualTo(5);

        assertThat(Calls.count(dataSource, "idempotency_key", "client", client)).isOne();
        assertThat(sweep.sweep()).isZero();
    }

    @Test
    void mayNotChangeAnAnswer() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("update idempotency_key set status = 200"))
                    .hasMessageContaining("permission denied");
        }
    }
}
