package kz.ethnomediation.registry.mediators.rest;

import static io.restassured.RestAssured.given;
import static kz.ethnomediation.registry.mediators.rest.RegistryClient.MEDIATORS;
import static kz.ethnomediation.registry.mediators.rest.RegistryClient.registration;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.http.Method;
import java.time.Instant;
import java.util.UUID;
import kz.ethnomediation.platform.testkit.TestToken;
import kz.ethnomediation.platform.testkit.TokenIssuer;
import kz.ethnomediation.registry.RegistryEngines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is not let in, and how that is said. */
@QuarkusTest
@QuarkusTestResource(RegistryEngines.class)
class AccessIT {

    private static final String NOBODY = UUID.randomUUID().toString();

    @SuppressWarnings("NullAway.Init") // set by RegistryEngines
    TokenIssuer issuer;

    private RegistryClient client;

    @BeforeEach
    void connect() {
        client = new RegistryClient(issuer);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, ''",
        "POST, ''",
        "GET, /018f0000-0000-7000-8000-000000000061",
        "POST, /018f0000-0000-7000-8000-000000000061/status-changes",
        "GET, /018f0000-0000-7000-8000-000000000061/entitlement",
        "GET, /018f0000-0000-7000-8000-000000000061/contract-identity"
    })
    void answersNobodyWithoutAToken(Method method, String path) {
        given().contentType(ContentType.JSON)
                .header("Accept-Language", "en")
                .body(registration())
                .request(method, MEDIATORS + path)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer")
                .body("type", equalTo("urn:ethnomediation:problem:unauthenticated"));
    }

    @Test
    void believesNoTokenOfAnotherIssuer() {
        refuses(keeper().issuer("http://127.0.0.1:1/realms/evil"));
        try (var another = TokenIssuer.start()) {
            refuses(another.token("keeper", "register-keeper").regions("KZ"));
            refuses(another.token("keeper", "register-keeper").regions("KZ").issuer(issuer.url()));
        }
    }

    @Test
    void believesNoExpiredTokenAndNoneForAnotherAudience() {
        refuses(keeper().expiredAt(Instant.now().minusSeconds(60)));
        refuses(keeper().audience("somebody-else"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer x.y.z", "Bearer ", "Basic a2VlcGVyOmtlZXBlcg==", "Bearer eyJhbGciOiJub25lIn0.e30."})
    void believesNothingElse(String authorization) {
        given().header("Authorization", authorization)
                .get(MEDIATORS)
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"operator", "mediator", "office-head", "regional-coordinator", "statistician", "service", "admin"
            })
    void letsNobodyButKeepersWrite(String role) {
        client.as(role, "KZ")
                .body(registration())
                .post(MEDIATORS)
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:ethnomediation:problem:forbidden"));
        client.as(role, "KZ")
                .header("If-Match", "\"1\"")
                .body("{\"to\":\"ACTIVE\"}")
                .post(MEDIATORS + "/{id}/status-changes", NOBODY)
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"council-viewer", "akimat-system", "dpo", "auditor", "admin", "service"})
    void showsTheRegisterToNobodyElse(String role) {
        client.as(role, "KZ").get(MEDIATORS).then().statusCode(403);
        client.as(role, "KZ").get(MEDIATORS + "/{id}", NOBODY).then().statusCode(403);
    }

    @Test
    void saysNoInTheReadersLanguage() {
        given().get(MEDIATORS).then().statusCode(401).body("title", equalTo("Жүйеге кіру қажет"));
        given().header("Accept-Language", "ru-KZ,ru;q=0.9")
                .get(MEDIATORS)
                .then()
                .body("title", equalTo("Требуется вход в систему"));
    }

    private TestToken keeper() {
        return client.token("register-keeper", "KZ");
    }

    private static void refuses(TestToken token) {
        RegistryClient.with(token)
                .get(MEDIATORS)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:ethnomediation:problem:unauthenticated"));
    }
}
