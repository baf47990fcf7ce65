package kz.ethnomediation.registry.withdrawals.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import kz.ethnomediation.platform.testkit.Patience;
import kz.ethnomediation.platform.testkit.TestToken;
import kz.ethnomediation.platform.testkit.TokenIssuer;
import kz.ethnomediation.registry.RegistryEngines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From the call of an administrator to the refusal of a token that is already out. */
@QuarkusTest
@QuarkusTestResource(RegistryEngines.class)
class AccessWithdrawalIT {

    private static final String WITHDRAWALS = "/api/v1/access-withdrawals";
    private static final String ADMIN = "018f0000-0000-7000-8000-00000000ad01";
    private static final String MEDIATORS = "/api/v1/mediators";

    @SuppressWarnings("NullAway.Init") // set by RegistryEngines
    TokenIssuer issuer;

    @Inject
    DataSource database;

    private final UUID user = UUID.randomUUID();

    @Test
    void closesEveryDoorToATokenThatIsOut() {
        var token = somebody("register-keeper", "KZ-61");
        as(token).get(MEDIATORS).then().statusCode(200);

        var id = withdrawn(Map.of());
        awaitStatus(token, MEDIATORS, 403);
        as(token).get(MEDIATORS).then().statusCode(403).contentType("application/problem+json");
        as(token).get("/q/openapi").then().statusCode(200);

        restore(id, "\"1\"").statusCode(200).header("ETag", "\"2\"").body("inForce", equalTo(false));
        awaitStatus(token, MEDIATORS, 200);
    }

    @Test
    void takesARoleAndLeavesTheOther() {
        var token = issuer.token("two-roles", "admin", "statistician")
                .subject(user.toString())
                .regions("KZ");

        var _ = withdrawn(Map.of("role", "admin"));
        awaitStatus(token, WITHDRAWALS, 403);

        as(token).get(MEDIATORS).then().statusCode(200);
    }

    @Test
    void takesARegionAndLeavesTheOther() {
        var token = somebody("regional-coordinator", "KZ-61", "KZ-75");
        var in61 = taken(UUID.randomUUID(), Map.of("region", "KZ-61"));
        var in75 = taken(UUID.randomUUID(), Map.of("region", "KZ-75"));
        as(token).get(WITHDRAWALS + "/" + in61).then().statusCode(200);

        var _ = withdrawn(Map.of("region", "KZ-61"));
        awaitStatus(token, WITHDRAWALS + "/" + in61, 404);

        as(token).get(WITHDRAWALS + "/" + in75).then().statusCode(200);
        as(token)
                .get(WITHDRAWALS + "?limit=200")
                .then()
                .body("items.id", hasItem(in75), "items.id", not(hasItem(in61)));
    }

    @Test
    void keepsWhoDidWhat() {
        var id = withdrawn(Map.of("role", "mediator"));
        restore(id, "\"1\"").statusCode(200);

        as(issuer.token("auditor", "auditor"))
                .get(WITHDRAWALS + "?userId=" + user)
                .then()
                .statusCode(200)
                .body("items.id", contains(id), "next", nullValue())
                .body("items[0].withdrawnBy", equalTo(ADMIN), "items[0].restoredBy", equalTo(ADMIN))
                .body("items[0].role", equalTo("mediator"), "items[0].ground", equalTo("DECISION"));
        as(admin())
                .get(WITHDRAWALS + "?userId=" + user + "&inForce=true")
                .then()
                .body("items", equalTo(List.of()));
        for (var statement : new String[] {
            "update access_withdrawal set ground = 'LEFT'",
            "delete from access_withdrawal",
            "update access_restoration set restored_by = 'x'",
            "delete from access_restoration"
        }) {
            assertThatThrownBy(() -> execute(statement)).hasMessageContaining("permission denied");
        }
    }

    @Test
    void pagesThroughThem() {
        var first = withdrawn(Map.of("role", "mediator"));
        var second = withdrawn(Map.of("role", "operator"));

        var page = as(admin()).get(WITHDRAWALS + "?limit=1&userId=" + user);
        page.then().body("items.id", contains(first), "next", equalTo(first));
        as(admin())
                .get(WITHDRAWALS + "?limit=1&userId=" + user + "&after=" + page.path("next"))
                .then()
                .body("items.id", contains(second), "next", nullValue());
    }

    @Test
    void refusesWhatTheCallerMayNotDecide() {
        var coordinator = issuer.token("coordinator", "regional-coordinator").regions("KZ-61");

        post(coordinator, Map.of("region", "KZ-61")).statusCode(201);
        post(coordinator, Map.of("region", "KZ-75")).statusCode(403);
        post(coordinator, Map.of("role", "operator")).statusCode(403);
        post(coordinator, Map.of()).statusCode(403);
        post(admin().subject(user.toString()), Map.of("role", "operator"))
                .statusCode(409)
                .body("type", equalTo("urn:ethnomediation:problem:own-access"));
        var id = withdrawn(Map.of("role", "dpo"));
        post(admin(), Map.of("role", "dpo"))
                .statusCode(409)
                .body("type", equalTo("urn:ethnomediation:problem:access-withdrawn-already"))
                .body("withdrawalId", equalTo(id));
        as(coordinator).get(WITHDRAWALS + "/" + id).then().statusCode(404);
        as(coordinator)
                .header("If-Match", "\"1\"")
                .post(WITHDRAWALS + "/" + id + "/restoration")
                .then()
                .statusCode(404);
        as(admin()).post(WITHDRAWALS + "/" + id + "/restoration").then().statusCode(428);
        restore(id, "\"7\"").statusCode(412);
        restore(id, "\"1\"").statusCode(200);
        restore(id, "\"2\"").statusCode(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"operator", "mediator", "office-head", "register-keeper", "auditor", "dpo", "service"})
    void letsNobodyElseDecide(String role) {
        post(issuer.token("other", role).regions("KZ"), Map.of()).statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({
        "role, king, 422",
        "region, KZ-99, 422",
        "region, kz, 400",
        "ground, WHIM, 400",
        "userId, me, 400",
        "more, x, 400"
    })
    void refusesWhatItCannotMean(String member, String value, int status) {
        post(admin(), Map.of(member, value)).statusCode(status).contentType("application/problem+json");
    }

    @Test
    void takesOneRightAtATime() {
        post(admin(), Map.of("role", "operator", "region", "KZ-61"))
                .statusCode(422)
                .body("errors.pointer", contains("/region"));
    }

    private String withdrawn(Map<String, String> right) {
        return taken(user, right);
    }

    private String taken(UUID person, Map<String, String> right) {
        var body = new TreeMap<>(right);
        body.put("userId", person.toString());
        return post(admin(), body)
                .statusCode(201)
                .header("ETag", "\"1\"")
                .extract()
                .path("id");
    }

    private ValidatableResponse post(TestToken caller, Map<String, String> members) {
        var body = new TreeMap<>(Map.of("userId", user.toString(), "ground", "DECISION"));
        body.putAll(members);
        return as(caller).body(body).post(WITHDRAWALS).then();
    }

    private ValidatableResponse restore(String id, String tag) {
        return as(admin())
                .header("If-Match", tag)
                .post(WITHDRAWALS + "/" + id + "/restoration")
                .then();
    }

    private TestToken admin() {
        return issuer.token("admin-of-the-test", "admin").subject(ADMIN);
    }

    private TestToken somebody(String role, String... regions) {
        return issuer.token("somebody", role).subject(user.toString()).regions(regions);
    }

    private static RequestSpecification as(TestToken token) {
        return given().header("Authorization", token.bearer()).contentType(ContentType.JSON);
    }

    private void execute(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var work = connection.createStatement()) {
            assertThat(work.executeUpdate(statement)).isPositive();
        }
    }

    /** Not by a validation, which would print whatever was answered meanwhile. */
    private static void awaitStatus(TestToken token, String path, int status) {
        Patience.await().until(() -> as(token).get(path).statusCode() == status);
    }
}
