package kz.ethnomediation.intake.retention;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.regex.Pattern;
import kz.ethnomediation.intake.IntakeStand;
import org.junit.jupiter.api.Test;

/** Each record is asked about once more under its lock: among ten thousand an index answers, and no table is read whole. */
@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class RetainedPlanIT {

    private static final Pattern WHOLE = Pattern.compile("Seq Scan on (appeal|party|appeal_history)\\b");

    private static final String APPEALS = """
            insert into appeal (id, version, number, status, ended_on, region, channel, language, applicant_kind, interethnic,
              received_at, registered_at, recorded_at, last_fact_on, essence, consent_given, consent_text_version,
              consent_method, third_party_interests, registered_by, received_by, receipt_code, revision, published_events)
            select gen_random_uuid(), 0, 'EM-1999-61-' || lpad(n::text, 6, '0'), 'WITHDRAWN', '2024-01-02', 'KZ-61', 'OFFICE',
              'kk', 'PERSON', 'NO', '2024-01-01', '2024-01-01', '2024-01-01', '2024-01-02', decode('01' || repeat('00', 108), 'hex'),
              true, '2026-1', 'WRITTEN', 'NO', 'somebody', 'somebody', 'CODE', 1, 1
            from generate_series(1, 10000) n""";

    private static final String PARTIES = """
            insert into party (id, appeal_id, position, role, kind, personal, without_contact)
            select gen_random_uuid(), id, 0, 'OTHER', 'PERSON', decode('01' || repeat('00', 108), 'hex'), true
            from appeal where number like 'EM-1999-61-%'""";

    private static final String OF_APPEAL = " where class_code = 'APPEAL' and record_id ="
            + " (array(select id from appeal where number = 'EM-1999-61-005000'))[1]";

    private static final String OF_PARTY =
            " where class_code = 'APPEAL_OTHER_PARTY' and record_id = (array(select party.id"
                    + " from appeal join party on appeal_id = appeal.id where number = 'EM-1999-61-005000'))[1]";

    @Test
    void oneRecordIsFoundByItsIndex() throws SQLException {
        var url = IntakeStand.running().postgres().jdbcUrl("intake") + "?options=-c%20acting.kind=system";
        try (var connection = DriverManager.getConnection(url, "intake_owner", "intake_owner")) {
            connection.setAutoCommit(false);
            try {
                fill(connection);

                assertThat(plan(connection, "retained" + OF_APPEAL)).doesNotContainPattern(WHOLE);
                assertThat(plan(connection, "retained" + OF_PARTY)).doesNotContainPattern(WHOLE);
                assertThat(plan(connection, materialized(connection) + OF_APPEAL))
                        .as("a view that is computed whole is told apart")
                        .containsPattern(WHOLE);
            } finally {
                connection.rollback();
            }
        }
    }

    private static void fill(Connection connection) throws SQLException {
        for (var sql : new String[] {APPEALS, PARTIES, "analyze appeal", "analyze party"}) {
            try (var statement = connection.createStatement()) {
                var _ = statement.execute(sql);
            }
        }
    }

    private static String materialized(Connection connection) throws SQLException {
        var view = text(connection, "select pg_get_viewdef('retained')").replace(";", "");
        assertThat(view).contains("AS NOT MATERIALIZED");
        return "(" + view.replace("AS NOT MATERIALIZED", "AS MATERIALIZED") + ") retained";
    }

    private static String plan(Connection connection, String from) throws SQLException {
        return text(connection, "explain select class_code, record_id, began_on, subjects, obstacle from " + from);
    }

    private static String text(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var lines = new StringBuilder();
            while (rows.next()) {
                lines.append(rows.getString(1)).append('\n');
            }
            return lines.toString();
        }
    }
}
