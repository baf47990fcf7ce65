package kz.ethnomediation.cases.retention;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.regex.Pattern;
import kz.ethnomediation.cases.CasesStand;
import org.junit.jupiter.api.Test;

/** Each record is asked about once more under its lock: among ten thousand an index answers, and no table is read whole. */
@QuarkusTest
@QuarkusTestResource(CasesStand.class)
class RetainedPlanIT {

    private static final Pattern WHOLE = Pattern.compile("Seq Scan on (mediation_case|case_party|case_history)\\b");

    private static final String CASES = """
            insert into mediation_case (id, number, status, result, region, channel, language, applicant_kind, interethnic, handover,
              third_party_interests, incapable_party, corruption, state_body, court_proceedings, criminal_severity,
              opened_on, opened_at, closed_on, last_fact_on, revision, published_events)
            select gen_random_uuid(), 'EM-1999-61-' || lpad(n::text, 6, '0'), 'CLOSED_AT_CONSULTATION', 'INFORMED', 'KZ-61',
              'OFFICE', 'kk', 'PERSON', 'NO', 'PENDING', 'NO', 'NO', 'NO', 'NO', 'NO', 'NONE', '2024-01-01', '2024-01-01',
              '2024-01-02', '2024-01-02', 1, 1
            from generate_series(1, 10000) n""";

    private static final String PARTIES = """
            insert into case_party (id, case_id, position, role)
            select gen_random_uuid(), id, 0, 'OTHER' from mediation_case where number like 'EM-1999-61-%'""";

    private static final String OF_CASE = " where class_code = 'CASE' and record_id ="
            + " (array(select id from mediation_case where number = 'EM-1999-61-005000'))[1]";

    private static final String OF_PARTY =
            " where class_code = 'CASE_OTHER_PARTY' and record_id = (array(select case_party.id"
                    + " from mediation_case join case_party on case_id = mediation_case.id where number = 'EM-1999-61-005000'))[1]";

    @Test
    void oneRecordIsFoundByItsIndex() throws SQLException {
        var url = CasesStand.running().postgres().jdbcUrl("cases") + "?options=-c%20acting.kind=system";
        try (var connection = DriverManager.getConnection(url, "cases_owner", "cases_owner")) {
            connection.setAutoCommit(false);
            try {
                fill(connection);

                assertThat(plan(connection, "retained" + OF_CASE)).doesNotContainPattern(WHOLE);
                assertThat(plan(connection, "retained" + OF_PARTY)).doesNotContainPattern(WHOLE);
                assertThat(plan(connection, materialized(connection) + OF_CASE))
                        .as("a view that is computed whole is told apart")
                        .containsPattern(WHOLE);
            } finally {
                connection.rollback();
            }
        }
    }

    private static void fill(Connection connection) throws SQLException {
        for (var sql : new String[] {CASES, PARTIES, "analyze mediation_case", "analyze case_party"}) {
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
