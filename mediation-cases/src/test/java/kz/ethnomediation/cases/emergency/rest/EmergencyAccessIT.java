package kz.ethnomediation.cases.emergency.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.ethnomediation.cases.emergency.rest.Emergencies.PLEA;
import static kz.ethnomediation.cases.emergency.rest.Emergencies.get;
import static kz.ethnomediation.cases.emergency.rest.Emergencies.post;
import static kz.ethnomediation.cases.emergency.rest.Emergencies.problem;
import static kz.ethnomediation.cases.emergency.rest.Emergencies.sealed;
import static kz.ethnomediation.cases.emergency.rest.Emergencies.take;
import static kz.ethnomediation.cases.emergency.rest.Emergencies.tasks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import kz.ethnomediation.cases.CasesStand;
import kz.ethnomediation.cases.KeptWords;
import kz.ethnomediation.cases.casework.CaseQueries;
import kz.ethnomediation.cases.lifecycle.Sight;
import kz.ethnomediation.cases.sealing.Supervisors;
import kz.ethnomediation.platform.acting.Acting;
import kz.ethnomediation.platform.caller.Caller;
import kz.ethnomediation.platform.caller.Scope;
import org.junit.jupiter.api.Test;

/** A sealed case is read in an emergency: for some hours, by one person, before a second person's eyes. */
@QuarkusTest
@QuarkusTestResource(CasesStand.class)
class EmergencyAccessIT {

    private static final Map<String, Object> CONSULTATION =
            Map.of("minutes", 25, "form", "PHONE", "adviceKinds", List.of("OTHER"), "result", "INFORMED");
    private static final String TASK = "emergency-access-to-review";

    @Inject
    CaseQueries queries;

    @Inject
    KeptWords keptWords;

    @Test
    void opensOneCaseToOnePersonForReading() {
        var matter = sealed();
        var other = sealed();
        var taker = Supervisors.stranger();
        problem(matter.get(taker, ""), 404, "not-found");

        var access = take(matter, taker);

        for (var part : List.of("", "/parties", "/history")) {
            matter.get(taker, part).statusCode(200);
            problem(other.get(taker, part), 404, "not-found");
            problem(matter.get(Supervisors.coordinator61(), part), 404, "not-found");
            problem(matter.get(Supervisors.operator(), part), 404, "not-found");
        }
        matter.get(taker, "/history")
                .body("items.find{it.verb == 'emergency-access-taken'}.actorLogin", equalTo("second-head-61"))
                .body("items.find{it.verb == 'emergency-access-taken'}.reason", equalTo("NOBODY_REACHABLE"));
        problem(matter.post(taker, "consultations", CONSULTATION), 404, "not-found");
        problem(matter.decide(taker, "seal/removal", Map.of()), 404, "not-found");
        get(taker, "/api/v1/emergency-accesses/" + access).statusCode(200).body("running", equalTo(true));
    }

    @Test
    void showsItsWordsUntilTheyAreErasedWithTheCase() {
        var matter = sealed();
        var access = "/api/v1/emergency-accesses/" + take(matter, Supervisors.stranger());
        get(Supervisors.sealer(), access)
                .statusCode(200)
                .body("words", equalTo(PLEA.get("words")))
                .body("erased", equalTo(false));

        keptWords.eraseCase(matter.id());

        get(Supervisors.sealer(), access)
                .statusCode(200)
                .body("words", nullValue())
                .body("erased", equalTo(true))
                .body("reason", equalTo("NOBODY_REACHABLE"));
        get(Supervisors.sealer(), "/api/v1/emergency-accesses?limit=1")
                .statusCode(200)
                .body("items[0].erased", equalTo(true));
        matter.get(Supervisors.stranger(), "").statusCode(200).body("erased", equalTo(true));
    }

    @Test
    void informsTheSecondPersonsAtOnceWhoReviewItOnce() {
        var matter = sealed();
        var access = take(matter, Supervisors.stranger());
        var subject = "/api/v1/emergency-accesses/" + access;
        var review = Map.of("verdict", "JUSTIFIED");

        tasks(Supervisors.sealer())
                .body("items.find{it.subject == '%s'}.kind".formatted(subject), equalTo(TASK))
                .body("items.find{it.subject == '%s'}.role".formatted(subject), equalTo("named-person"))
                .body("items.find{it.subject == '%s'}.overdue".formatted(subject), equalTo(false));
        tasks(Supervisors.dataProtectionOfficer())
                .body("items.find{it.subject == '%s'}.role".formatted(subject), equalTo("dpo"));
        tasks(Supervisors.ofTheRepublic()).body("items.subject", hasItem(subject));
        for (var nobody : List.of(Supervisors.stranger(), Supervisors.coordinator61(), Supervisors.headOf75())) {
            tasks(nobody).body("items.subject", not(hasItem(subject)));
        }
        for (var nobody : List.of(Supervisors.coordinator61(), Supervisors.headOf75())) {
            problem(get(nobody, subject), 404, "not-found");
            problem(post(nobody, subject + "/review", review), 404, "not-found");
        }
        get(Supervisors.dataProtectionOfficer(), subject)
                .statusCode(200)
                .body("person", equalTo("second-head-61"))
                .body("words", equalTo(PLEA.get("words")))
                .body("verdict", nullValue());
        get(Supervisors.person("dpo-75", "dpo").regions("KZ-75"), subject).statusCode(200);
        get(Supervisors.person("dpo-0", "dpo").regions(), subject).statusCode(200);
        get(Supervisors.dataProtectionOfficer(), "/api/v1/emergency-accesses?reviewed=false&limit=200")
                .statusCode(200)
                .body("items.id", hasItem(access));

        problem(post(Supervisors.stranger(), subject + "/review", review), 403, "emergency-access-of-ones-own");
        post(Supervisors.sealer(), subject + "/review", review).statusCode(200).body("verdict", equalTo("JUSTIFIED"));

        problem(
                post(Supervisors.dataProtectionOfficer(), subject + "/review", review),
                409,
                "emergency-access-already-reviewed");
        tasks(Supervisors.dataProtectionOfficer()).body("items.subject", not(hasItem(subject)));
        get(Supervisors.sealer(), "/api/v1/emergency-accesses?reviewed=true&limit=200")
                .body("items.find{it.id == '%s'}.reviewedBy".formatted(access), equalTo("head-61"));
    }

    @Test
    void letsNobodyBeTheOwnSecondPerson() {
        var both = Supervisors.person("head-and-dpo", "office-head", "dpo").regions("KZ-61");
        var matter = sealed();
        var subject = "/api/v1/emergency-accesses/" + take(matter, both);

        tasks(both).body("items.subject", not(hasItem(subject)));
        problem(post(both, subject + "/review", Map.of("verdict", "JUSTIFIED")), 403, "emergency-access-of-ones-own");
    }

    @Test
    void endsByTheTimeAlone() throws SQLException {
        var matter = sealed();
        var taker = Supervisors.stranger();
        var subject = "/api/v1/emergency-accesses/" + take(matter, taker);
        matter.get(taker, "").statusCode(200);
        var mirror = caller();
        var end = Instant.parse(get(taker, subject).extract().path("endsAt"));
        var begin = Instant.parse(get(taker, subject).extract().path("beginsAt"));
        assertThat(Duration.between(begin, end)).isEqualTo(Duration.ofHours(24));

        assertThat(asSystem(() -> queries.details(matter.id(), Sight.forReading(mirror, end.minusMillis(1)))))
                .isPresent();
        assertThat(asSystem(() -> queries.details(matter.id(), Sight.forReading(mirror, end))))
                .isEmpty();
        assertThat(asSystem(() -> queries.details(matter.id(), Sight.forReading(mirror, begin.minusMillis(1)))))
                .isEmpty();
        assertThat(asSystem(() -> queries.history(matter.id(), Sight.forReading(mirror, end))))
                .isEmpty();

        twoDaysPass();
        for (var part : List.of("", "/parties", "/history")) {
            problem(matter.get(taker, part), 404, "not-found");
        }
        get(taker, "/api/v1/cases?limit=200")
                .body("items.id", not(hasItem(matter.id().toString())));
        get(taker, subject).statusCode(200).body("running", equalTo(false));
        take(matter, taker);
        matter.get(taker, "").statusCode(200);
    }

    @Test
    void endsWithTheSealThatItWasTakenTo() {
        var matter = sealed();
        var taker = Supervisors.stranger();
        take(matter, taker);
        matter.get(taker, "").statusCode(200);

        matter.decide(Supervisors.sealer(), "seal/removal", Map.of()).statusCode(200);
        matter.decide(Supervisors.sealer(), "seal", Map.of("reason", "CHILD_CONCERNED"))
                .statusCode(200);

        for (var part : List.of("", "/parties", "/history")) {
            problem(matter.get(taker, part), 404, "not-found");
        }
        get(taker, "/api/v1/cases?limit=200")
                .body("items.id", not(hasItem(matter.id().toString())));
        take(matter, taker);
        matter.get(taker, "").statusCode(200);
    }

    @Test
    void endsWithTheRoleToo() {
        var matter = sealed();
        take(matter, Supervisors.stranger());

        problem(matter.get(Supervisors.person("second-head-61", "operator").regions("KZ-61"), ""), 404, "not-found");
        problem(matter.get(Supervisors.person("second-head-61", "office-head").regions("KZ-75"), ""), 404, "not-found");
    }

    /** The person of {@link Supervisors#stranger()} as the service knows it. */
    private static Caller caller() {
        var subject = UUID.nameUUIDFromBytes("second-head-61".getBytes(UTF_8));
        return new Caller(
                subject.toString(),
                "second-head-61",
                Set.of("office-head"),
                new Scope.Regions(Set.of("KZ-61")),
                Optional.empty(),
                Optional.empty());
    }

    private static <T> T asSystem(Supplier<T> question) {
        return Acting.<T, RuntimeException>asSystem(question::get);
    }

    /** For every seal and emergency access, by the database's owner, who lets the audit chain break: the service itself cannot. */
    private static void twoDaysPass() throws SQLException {
        var settings = CasesStand.running().settings();
        try (var connection = DriverManager.getConnection(
                        settings.get("DB_URL"), settings.get("DB_OWNER_USER"), settings.get("DB_OWNER_PASSWORD"));
                var statement = connection.createStatement()) {
            var _ = statement.execute("set acting.kind = 'system'");
            var _ = statement.executeUpdate("update mediation_case set sealed_at = sealed_at - interval '2 days'");
            var _ = statement.execute("alter table emergency_access disable trigger audit_keep");
            assertThat(statement.executeUpdate("update emergency_access set begins_at = begins_at - interval '2 days',"
                            + " ends_at = ends_at - interval '2 days'"))
                    .isPositive();
            var _ = statement.execute("alter table emergency_access enable trigger audit_keep");
        }
    }
}
