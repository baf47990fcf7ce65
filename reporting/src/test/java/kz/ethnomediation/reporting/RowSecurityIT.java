package kz.ethnomediation.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import kz.ethnomediation.platform.acting.Acting;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Scope;
import kz.ethnomediation.platform.testkit.RowSecurity;
import org.junit.jupiter.api.Test;

/**
 * Here no row is any region's own: whoever may read the report counts over all of them, and totals are shown to all (design
 * §3). What may leave is decided on cells, by editions and suppression, which a policy on rows cannot do.
 */
@QuarkusTest
@QuarkusTestResource(ReportingStand.class)
class RowSecurityIT {

    private static final Map<String, String> REVIEWED = Map.of(
            "appeal_movement", "ids, codes and days; counted over the republic for every reader",
            "answer_term_fact", "ids and days; counted over the republic for every reader",
            "interethnic_fact", "ids, codes and days; counted over the republic for every reader",
            "signal_fact", "ids, codes and days; counted over the republic for every reader",
            "notice_fact", "ids, codes and days; counted over the republic for every reader",
            "mediator_status_fact", "ids, codes and days; counted over the republic for every reader",
            "historic_batch", "where published counts come from",
            "historic_aggregate", "published counts",
            "demographic_count", "counts over the republic, none below the vault's smallest count");

    private static final String READING =
            "insert into access_log (actor, actor_login, target_kind, target_id, decision, reason)"
                    + " values ('%s', 'login', 'quarters-report', 'none', 'REFUSED', 'FORBIDDEN')";

    @Inject
    DataSource database;

    @Test
    void forcesEveryTableOrSaysWhyNot() throws SQLException {
        try (var connection = database.getConnection()) {
            assertThat(RowSecurity.faults(connection, REVIEWED)).isEmpty();
        }
    }

    /** The access log has policies here as well: the pool says who acts. */
    @Test
    void letsNobodySignForAnotherReader() throws SQLException {
        var reader = new Caller(
                "subject", "login", Set.of("operator"), Scope.of(List.of()), Optional.empty(), Optional.empty());
        try (var connection = Acting.onBehalfOf(reader, database::getConnection);
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(READING.formatted("subject"))).isOne();
            assertThatThrownBy(() -> statement.executeUpdate(READING.formatted("another")))
                    .hasMessageContaining("row-level security");
        }
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate(READING.formatted("subject")))
                    .hasMessageContaining("row-level security");
        }
    }
}
