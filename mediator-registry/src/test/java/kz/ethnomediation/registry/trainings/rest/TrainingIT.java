package kz.ethnomediation.registry.trainings.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import kz.ethnomediation.platform.testkit.TokenIssuer;
import kz.ethnomediation.registry.RegistryEngines;
import org.junit.jupiter.api.Test;

/** Trainings over HTTP. The region of these tests is its own, so that figures are theirs. */
@QuarkusTest
@QuarkusTestResource(RegistryEngines.class)
class TrainingIT {

    private static final String TRAININGS = "/api/v1/trainings";
    private static final String MEDIATORS = "/api/v1/mediators";
    private static final String REGION = "KZ-55";

    @SuppressWarnings("NullAway.Init") // set by RegistryEngines
    TokenIssuer issuer;

    private static final int SEMINARS = 145;
    private static final int TRAINED = 6_922;

    /** The published figures of the five quarters to 31.03.2022 (domain 6.1), next to a programme that adds to none of them. */
    @Test
    void reproducesThePublishedFigures() {
        var organiser = organiser();
        for (var at = 0; at < SEMINARS; at++) {
            var heads = TRAINED / SEMINARS + (at < TRAINED % SEMINARS ? 1 : 0);
            var day = LocalDate.of(2021, 1, 4).plusDays(3L * at).toString();
            recorded(organiser, "SEMINAR", day, Map.of("trained", heads)).statusCode(201);
        }
        String programme = recorded(organiser, "PROGRAMME", "2021-05-10", Map.of())
                .statusCode(201)
                .body("warnings", equalTo(List.of("short-programme")))
                .extract()
                .path("id");
        certified(programme, mediator(), "P-1", "2021-05-12", "2024-05-12").statusCode(201);

        as("statistician", "KZ")
                .get(TRAININGS + "/figures?from=2021-01-01&to=2022-03-31&region=" + REGION)
                .then()
                .statusCode(200)
                .body("seminars", equalTo(SEMINARS))
                .body("trained", equalTo(TRAINED))
                .body("programmes", equalTo(1))
                .body("certified", equalTo(1));
    }

    @Test
    void putsACertificateOnRecordAndCountsItWhileItStands() {
        String programme = recorded(organiser(), "PROGRAMME", "2022-09-10", Map.of())
                .extract()
                .path("id");
        var mediator = mediator();
        String certificate = certified(programme, mediator, "R-1", "2022-09-12", "2029-05-10")
                .statusCode(201)
                .extract()
                .path("id");

        as("operator", REGION)
                .get(MEDIATORS + "/" + mediator + "/certificates")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(certificate))
                .body("items[0].hours", equalTo(16))
                .body("items[0].issuer", equalTo("Сынак"));
        certifiedInAutumn(1);
        as("register-keeper", REGION)
                .header("If-Match", "\"2\"")
                .body(Map.of("reason", "ENTERED_IN_ERROR"))
                .post(MEDIATORS + "/" + mediator + "/certificates/" + certificate + "/correction")
                .then()
                .statusCode(200);
        certifiedInAutumn(0);
        certified(programme, mediator, "R-1", "2022-09-12", "2029-05-10").statusCode(201);
        certifiedInAutumn(1);
    }

    private void certifiedInAutumn(int times) {
        as("council-viewer", "KZ")
                .get(TRAININGS + "/figures?from=2022-09-01&to=2022-11-30&region=" + REGION)
                .then()
                .statusCode(200)
                .body("certified", equalTo(times));
    }

    @Test
    void certifiesNobodyOfAnotherTerritoryAndNobodyBeforeTheTraining() {
        String programme = recorded(organiser(), "PROGRAMME", "2023-05-10", Map.of())
                .extract()
                .path("id");
        var mediator = mediator();

        certified(programme, UUID.randomUUID().toString(), "N-1", "2023-05-12", "2029-05-10")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/mediatorId"), "errors[0].code", equalTo("unknown"));
        certified(programme, mediator, "N-1", "2023-05-09", "2029-05-10")
                .statusCode(422)
                .body("errors[0].code", equalTo("before-the-training"));
        certified(programme, mediator, "N-1", "2023-05-12", "2023-05-11")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/expiresOn"), "errors[0].code", equalTo("before-the-issue"));
    }

    @Test
    void warnsOfNoDayBeforeTheLaw() {
        as("register-keeper", REGION)
                .get("/api/v1/certificate-expiries?asOf=2011-08-04")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("asOf"), "errors[0].code", equalTo("before-the-law"));
    }

    @Test
    void countsACertificateOnce() {
        String programme = recorded(organiser(), "PROGRAMME", "2023-05-10", Map.of())
                .extract()
                .path("id");
        var mediator = mediator();
        certified(programme, mediator, "C-1", "2023-05-12", "2029-05-10").statusCode(201);

        certified(programme, mediator, "C-2", "2023-05-12", "2029-05-10")
                .statusCode(422)
                .body("type", endsWith("certificate-taken"));
        certified(programme, mediator(), "C-1", "2023-05-12", "2029-05-10").statusCode(422);
    }

    @Test
    void givesNoCertificateOfASeminar() {
        String seminar = recorded(organiser(), "SEMINAR", "2023-05-10", Map.of("trained", 20))
                .extract()
                .path("id");

        certified(seminar, mediator(), "S-1", "2023-05-12", "2029-05-10")
                .statusCode(409)
                .body("type", endsWith("training-without-certificates"));
    }

    @Test
    void refusesHeadsOfAProgrammeAndASeminarWithout() {
        var organiser = organiser();
        recorded(organiser, "PROGRAMME", "2023-05-10", Map.of("trained", 20))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/trained"));
        recorded(organiser, "SEMINAR", "2023-05-10", Map.of())
                .statusCode(422)
                .body("errors[0].code", equalTo("required"));
        recorded(organiser, "SEMINAR", "2023-05-10", Map.of("trained", 20, "until", "2023-05-09"))
                .statusCode(422)
                .body("errors[0].code", equalTo("before-from"));
    }

    @Test
    void warnsBeforeTheExpiryUnlessALaterCertificateOutlastsIt() {
        var organiser = organiser();
        String programme = recorded(organiser, "PROGRAMME", "2024-05-10", Map.of())
                .extract()
                .path("id");
        String course = recorded(organiser, "CONTINUING_EDUCATION", "2025-05-10", Map.of())
                .extract()
                .path("id");
        var mediator = mediator();
        certified(programme, mediator, "E-1", "2024-05-12", "2025-06-30").statusCode(201);
        var of = "items.findAll { it.mediatorId == '" + mediator + "' }";

        expiries("2025-05-31").body(of, hasSize(1)).body(of + "[0].step", equalTo(30));
        expiries("2025-04-30").body(of, hasSize(0));
        certified(course, mediator, "E-2", "2025-05-12", "2028-06-30").statusCode(201);
        expiries("2025-05-31").body(of, hasSize(0));
    }

    private ValidatableResponse expiries(String day) {
        return as("register-keeper", REGION)
                .get("/api/v1/certificate-expiries?asOf=" + day)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse certified(
            String training, String mediator, String number, String issuedOn, String expiresOn) {
        return as("register-keeper", REGION)
                .body(Map.of(
                        "mediatorId",
                        mediator,
                        "programme",
                        "GENERAL",
                        "number",
                        number,
                        "issuedOn",
                        issuedOn,
                        "expiresOn",
                        expiresOn))
                .post(TRAININGS + "/" + training + "/certificates")
                .then();
    }

    private ValidatableResponse recorded(String organiser, String kind, String day, Map<String, Object> further) {
        var body = new TreeMap<String, Object>(Map.of(
                "organisationId",
                organiser,
                "kind",
                kind,
                "region",
                REGION,
                "from",
                day,
                "place",
                "Hall",
                "topic",
                "Topic",
                "hours",
                16,
                "languages",
                List.of("kk", "ru")));
        body.putAll(further);
        return as("register-keeper", REGION).body(body).post(TRAININGS).then();
    }

    private String organiser() {
        return created(
                "/api/v1/organisations",
                Map.of("kind", "MEDIATOR_ORGANISATION", "region", REGION, "name", name(), "openedOn", "2019-01-10"));
    }

    private String mediator() {
        return created(
                MEDIATORS,
                Map.of(
                        "kind",
                        "PROFESSIONAL",
                        "ethnomediator",
                        true,
                        "name",
                        name(),
                        "languages",
                        List.of("kk"),
                        "regions",
                        List.of(REGION),
                        "registerRegion",
                        REGION));
    }

    private String created(String path, Map<String, Object> body) {
        return as("register-keeper", REGION)
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, String> name() {
        return Map.of("kk", "Сынақ", "ru", "Сынак");
    }

    private RequestSpecification as(String role, String... regions) {
        var token = issuer.token(role + "-tester", role).regions(regions);
        if (!regions[0].equals("KZ")) {
            token = token.office(regions[0].substring("KZ-".length()) + "-01");
        }
        return given().header("Authorization", token.bearer())
                .header("Accept-Language", "en")
                .contentType(ContentType.JSON);
    }
}
