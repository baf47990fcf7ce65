package kz.ethnomediation.platform.testkit.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.BinaryOperator;
import kz.ethnomediation.platform.testkit.TokenIssuer;
import org.junit.jupiter.api.Test;

/** The fuzzer finds nothing in an orderly service, and each kind of disorder in a bad one. */
class FuzzerTest {

    private static final FuzzPlan PLAN = new FuzzPlan(7, 500);

    static {
        // Otherwise each answer of the JDK's server waits 40 ms for an acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    /** What the JDK's server takes or refuses in its own words before any handler sees it. */
    private static final String[] OF_THE_JDK = {"frame", "path", "query: bad escape", "query: odd"};

    @Test
    void findsNothingInAnOrderlyService() {
        var report = fuzz((_, right) -> right);

        report.mustBeClean();
        assertThat(report.notReached()).isEmpty();
        assertThat(report.broken()).isGreaterThan(300);
    }

    @Test
    void findsAServerError() {
        assertFound((body, right) -> body.contains("\\u0000") ? ThingServer.problem(500) : right, "answers 500");
    }

    @Test
    void findsAStackTrace() {
        var trace =
                ",\"detail\":\"java.lang.IllegalStateException: x\\n\\tat kz.ethnomediation.intake.Appeal.of(Appeal.java:7)\"}";
        assertFound(
                (_, right) -> right.startsWith("400") ? right.replaceFirst("}$", trace) : right, "shows a stack frame");
    }

    @Test
    void findsWhatTheDatabaseSays() {
        var sql = ",\"detail\":\"new row violates a check\"}";
        assertFound((_, right) -> right.startsWith("400") ? right.replaceFirst("}$", sql) : right, "shows SQL");
    }

    @Test
    void findsAnEchoOfWhatWasSent() {
        assertFound(
                (body, right) -> right.startsWith("400") && body.contains(NastyValues.MARK)
                        ? right.replace("Сұраныс", NastyValues.MARK)
                        : right,
                "quotes what the client sent");
    }

    @Test
    void findsAnInvalidBodyThatIsTaken() {
        var report = fuzz((body, right) -> right.startsWith("400") && body.contains("unknownMember")
                ? "201 {\"id\":\"018f0000-0000-7000-8000-000000000061\",\"kind\":\"SMALL\"}"
                : right);

        assertThat(report.findings()).extracting(Finding::fault).contains("answers 201 where it must be refused");
        assertThat(report.changes()).isNotEmpty();
        assertThatThrownBy(report::mustBeClean).hasMessageContaining("fuzz: seed 7");
    }

    @Test
    void findsAShapeThatIsNotInTheContract() {
        assertFound(
                (_, right) -> right.startsWith("201") ? right.replaceFirst("\\{", "{\"secret\":1,") : right,
                "answers 201 where /secret is not in the contract");
    }

    @Test
    void findsAStatusThatIsNotInTheContract() {
        assertFound(
                (_, right) -> right.startsWith("201") ? right.replaceFirst("201", "202") : right,
                "answers 202, which the contract does not have");
    }

    @Test
    void findsAProblemThatPointsNowhere() {
        assertFound((_, right) -> right.replaceFirst(",\"errors\":.*]}$", "}"), "answers 400 without errors");
    }

    @Test
    void sendsTheSameForTheSameSeed() {
        assertThat(figures(fuzz((_, _) -> ThingServer.problem(400))))
                .isNotEmpty()
                .isEqualTo(figures(fuzz((_, _) -> ThingServer.problem(400))));
    }

    private static List<String> figures(FuzzReport report) {
        return report.toString()
                .lines()
                .filter(line -> line.contains("{"))
                .filter(line -> !line.contains("["))
                .toList();
    }

    private static void assertFound(BinaryOperator<String> spoil, String fault) {
        assertThat(fuzz(spoil).findings()).extracting(Finding::fault).contains(fault);
    }

    private static FuzzReport fuzz(BinaryOperator<String> spoil) {
        try (var issuer = TokenIssuer.start();
                var things = ThingServer.start(spoil)) {
            var callers = new Callers(issuer, token -> token);
            return new Fuzzer(things.address(), ThingServer.CONTRACT, new Dictionary(), callers, things::rows, PLAN)
                    .leavingOut(OF_THE_JDK)
                    .run();
        }
    }
}
