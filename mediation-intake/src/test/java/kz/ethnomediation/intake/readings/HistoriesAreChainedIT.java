package kz.ethnomediation.intake.readings;

import static kz.ethnomediation.intake.readings.Matters.sent;
import static kz.ethnomediation.intake.readings.Matters.somebody;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.intake.appeals.rest.Sheets;
import kz.ethnomediation.intake.appeals.rest.Tokens;
import kz.ethnomediation.intake.duplicates.rest.Database;
import kz.ethnomediation.platform.audit.verify.VerifyAudit;
import kz.ethnomediation.platform.testkit.Patience;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every table in which intake keeps what was done is chained: an outside auditor sees what an administrator changes in it. */
@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class HistoriesAreChainedIT {

    @BeforeAll
    static void letAnOutsiderRead() throws SQLException {
        IntakeStand.running().postgres().execute("intake", """
                create role outsider login password 'outsider'; grant connect on database intake to outsider;
                grant pg_read_all_data to outsider""");
    }

    @Test
    void namesEveryTableThatIsOnlyAddedTo() {
        assertThat(Database.text("select string_agg(distinct name, ' ' order by name) from audit_table"))
                .isEqualTo(
                        "access_log appeal_history consent consent_withdrawal duplicate_decision incident_step notice_delivery"
                                + " retention_register search_log signal_history subject_extract_reading");
    }

    @ParameterizedTest
    @CsvSource({
        "appeal_history,actor_login",
        "signal_history,actor_login",
        "duplicate_decision,decided_by",
        "search_log,actor_login",
        "consent,recorded_by",
        "notice_delivery,recorded_by"
    })
    void showsAnOutsideAuditorWhatWasChanged(String table, String column) throws SQLException {
        somethingOfEverything();
        var id = Database.text("select id from " + table + " order by id desc limit 1");
        Patience.await()
                .untilAsserted(() -> assertThat(verified()).contains("intact").doesNotContain("wait"));

        change(table, column, "concat(" + column + ", ' or another')", id);
        try {
            assertThat(verified()).containsPattern("BROKEN: CHANGED at entry [0-9]+ \\(" + table + " " + id + "\\)");
        } finally {
            change(table, column, "replace(" + column + ", ' or another', '')", id);
        }
        assertThat(verified()).contains("intact");
    }

    private static void somethingOfEverything() {
        var operator = Tokens.operator61();
        var first = Matters.withEverything(operator);
        var second = Sheets.registered(operator);
        sent(
                        operator,
                        "/api/v1/appeals/" + first + "/duplicate-decision",
                        Map.of("otherAppealId", second, "decision", "NOT_SAME", "ground", "OTHER_MATTER"))
                .statusCode(200);
        sent(operator, "/api/v1/appeals/search", Map.of("name", "Synthetic Applicant"))
                .statusCode(200);
        sent(
                        somebody("head-61", "KZ-61", "office-head"),
                        "/api/v1/signals",
                        Map.of(
                                "place",
                                Map.of("region", "KZ-61", "text", "базар"),
                                "kind",
                                "SOCIAL",
                                "words",
                                "қауесет",
                                "tension",
                                2))
                .statusCode(201);
    }

    private static void change(String table, String column, String value, String id) throws SQLException {
        IntakeStand.running().postgres().execute("intake", """
                alter table %1$s disable trigger audit_keep; update %1$s set %2$s = %3$s where id = '%4$s';
                alter table %1$s enable trigger audit_keep""".formatted(table, column, value, id));
    }

    private static String verified() {
        var printed = new ByteArrayOutputStream();
        var arguments = List.of(
                IntakeStand.running().postgres().jdbcUrl("intake"),
                "outsider",
                IntakeStand.running().heads().toString());
        var status = VerifyAudit.run(arguments, "outsider", new PrintStream(printed, true, StandardCharsets.UTF_8));
        var text = printed.toString(StandardCharsets.UTF_8);
        assertThat(status).isEqualTo(text.contains("BROKEN") ? 1 : 0);
        return text;
    }
}
