package kz.ethnomediation.intake.handling.rest;

import static io.restassured.RestAssured.given;
import static kz.ethnomediation.intake.handling.rest.Verbs.EXCLUDED;
import static kz.ethnomediation.intake.handling.rest.Verbs.TRIAGE;
import static kz.ethnomediation.intake.handling.rest.Verbs.get;
import static kz.ethnomediation.intake.handling.rest.Verbs.post;
import static kz.ethnomediation.intake.handling.rest.Verbs.postBlindly;
import static kz.ethnomediation.platform.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.intake.appeals.rest.Sheets;
import kz.ethnomediation.intake.appeals.rest.Tokens;
import kz.ethnomediation.platform.testkit.TestToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Verbs beside what the system does and knows by itself: its own writes, its clock, its alarms. */
@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class VerbsBesideTheSystemIT {

    private static final TestToken OPERATOR = Tokens.operator61();

    @ParameterizedTest
    @CsvSource({"answer, WRITTEN", "withdrawal,"})
    void addAFactWhileTheSystemWritesToTheSameAppeal(String fact, String method) throws SQLException {
        var id = Sheets.registered(OPERATOR);
        var body = method == null ? "{}" : "{\"method\":\"%s\"}".formatted(method);
        try (var system = superuser()) {
            system.setAutoCommit(false);
            execute(system, "update appeal set version = version + 1 where id = '" + id + "'");

            var answer = CompletableFuture.supplyAsync(
                    () -> postBlindly(OPERATOR, id, fact, body).extract().statusCode());
            await().until(VerbsBesideTheSystemIT::somebodyWaitsForARow);
            system.commit();

            assertThat(answer.join()).isEqualTo(200);
        }
    }

    @Test
    void keepADocumentWithTheAppealAsItThenStands() throws SQLException {
        var id = Sheets.registered(OPERATOR);
        try (var other = superuser()) {
            other.setAutoCommit(false);
            execute(other, "update appeal set version = version + 1, revision = 7 where id = '" + id + "'");

            var answer = CompletableFuture.supplyAsync(() -> upload(id));
            await().until(VerbsBesideTheSystemIT::somebodyWaitsForARow);
            other.commit();

            assertThat(answer.join()).isEqualTo(201);
        }
        get(OPERATOR, id, "/history")
                .body("items[-1].verb", equalTo("document-added"))
                .body("items[-1].revision", equalTo(7));
    }

    private static int upload(UUID id) {
        return given().header("Authorization", OPERATOR.bearer())
                .multiPart("file", "paper.txt", "A fence.".getBytes(StandardCharsets.UTF_8), "text/plain")
                .multiPart("kind", "EVIDENCE")
                .multiPart("title", "Paper")
                .post("/api/v1/appeals/" + id + "/documents")
                .statusCode();
    }

    @Test
    void answerWithWhatIsOverdueToday() {
        var id = Sheets.registered(OPERATOR);
        IntakeStand.running()
                .postgres()
                .execute(
                        "intake",
                        "update appeal set received_at = received_at - interval '60 days',"
                                + " last_fact_on = last_fact_on - 60, answer_by = current_date - 30,"
                                + " first_answer_by = current_date - 30 where id = '" + id + "'");
        var longAgo = LocalDate.now(ZoneId.of("Asia/Almaty")).minusDays(40);

        post(OPERATOR, id, "triage", TRIAGE.replace("{", "{\"occurredOn\":\"" + longAgo + "\","))
                .statusCode(200)
                .body("overdue", equalTo(true));

        get(OPERATOR, id, "").body("overdue", equalTo(true));
    }

    @Test
    void makeATaskOfWhatIsToBeSentOn() {
        var id = Sheets.registered(OPERATOR);
        assertThat(toSendOn(OPERATOR)).doesNotContain(subject(id));

        post(OPERATOR, id, "triage", EXCLUDED).statusCode(200);

        assertThat(toSendOn(OPERATOR)).contains(subject(id));
        assertThat(toSendOn(Tokens.operator75())).doesNotContain(subject(id));
        post(OPERATOR, id, "redirection", "{\"to\":\"POLICE\"}").statusCode(200);
        assertThat(toSendOn(OPERATOR)).doesNotContain(subject(id));
    }

    @Test
    void ruleOutNothingOnAGroundThatTheAnswersDeny() {
        var id = Sheets.registered(OPERATOR);
        post(OPERATOR, id, "triage", TRIAGE).statusCode(200);

        post(OPERATOR, id, "out-of-scope", "{\"ground\":\"CORRUPTION\"}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/ground"))
                .body("errors[0].code", equalTo("contradicts-answers"));

        get(OPERATOR, id, "").body("status", equalTo("TRIAGED"));
    }

    private static List<String> toSendOn(TestToken who) {
        return given().header("Authorization", who.bearer())
                .get("/api/v1/tasks?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.kind == 'redirect-appeal' }.subject");
    }

    private static String subject(UUID id) {
        return "/api/v1/appeals/" + id;
    }

    private static boolean somebodyWaitsForARow() throws SQLException {
        try (var connection = superuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from pg_stat_activity"
                        + " where usename = 'intake_app' and wait_event_type = 'Lock'"
                        + " and wait_event = 'transactionid'")) {
            return rows.next() && rows.getInt(1) > 0;
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            var _ = statement.execute(sql);
        }
    }

    private static Connection superuser() throws SQLException {
        return DriverManager.getConnection(IntakeStand.running().postgres().jdbcUrl("intake"), "postgres", "postgres");
    }
}
