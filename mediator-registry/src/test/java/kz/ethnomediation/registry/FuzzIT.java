package kz.ethnomediation.registry;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import kz.ethnomediation.platform.testkit.KafkaEngine;
import kz.ethnomediation.platform.testkit.RequestKeeper;
import kz.ethnomediation.platform.testkit.TokenIssuer;
import kz.ethnomediation.platform.testkit.fuzz.Callers;
import kz.ethnomediation.platform.testkit.fuzz.Dictionary;
import kz.ethnomediation.platform.testkit.fuzz.Fuzzer;
import kz.ethnomediation.platform.testkit.fuzz.TableRows;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Whatever is sent to any operation, its answer keeps the contract, and what is refused changes nothing. */
@QuarkusTest
@QuarkusTestResource(RegistryEngines.class)
class FuzzIT {

    /** A reading of a name that a contract needs is written down, whatever the answer. */
    private static final String[] OF_ITSELF = {
        "mediator_account",
        "mediator_account_task",
        "mediator_account_act",
        "subject_extract_reading",
        "inbox",
        "inbox_position",
        "access_log",
        "audit_waiting",
        "audit_link",
        "audit_batch"
    };

    @TestHTTPResource
    URI address;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String database;

    @SuppressWarnings("NullAway.Init") // set by RegistryEngines
    TokenIssuer issuer;

    @SuppressWarnings("NullAway.Init") // set by RegistryEngines
    RequestKeeper requests;

    @SuppressWarnings("NullAway.Init") // set by RegistryEngines
    KafkaEngine kafka;

    @Test
    void answersWhateverComesByItsContract() {
        var served = given().get("/q/openapi?format=json").asString();
        var callers =
                new Callers(issuer, token -> token.regions("KZ").with("preferred_username", "service-account-fuzz"));
        var rows = new TableRows(database, "registry_owner", OF_ITSELF);

        var report = new Fuzzer(address, served, dictionary(), callers, rows).run();

        report.mustBeClean();
        assertThat(report.notReached()).isEmpty();
    }

    private String organisation() {
        return entered(
                "/api/v1/organisations",
                "{\"kind\":\"OFFICE\",\"region\":\"KZ-61\",\"name\":{\"kk\":\"Кабинет\",\"ru\":\"Кабинет\"},"
                        + "\"openedOn\":\"2020-01-10\"}");
    }

    private String mediator() {
        return entered("/api/v1/mediators", MEDIATOR);
    }

    private String entered(String path, String body) {
        return given().header(
                        "Authorization",
                        issuer.token("keeper", "register-keeper").regions("KZ").bearer())
                .contentType("application/json")
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static final String MEDIATOR =
            "{\"kind\":\"PROFESSIONAL\",\"ethnomediator\":true,\"name\":{\"kk\":\"Сынақ Сынақов\",\"ru\":\"Сынак Сынаков\"},"
                    + "\"languages\":[\"kk\"],\"regions\":[\"KZ-61\"],\"registerRegion\":\"KZ-61\",\"office\":\"61-01\"}";

    private static final String CERTIFICATE =
            "{\"programme\":\"GENERAL\",\"hours\":72,\"number\":\"F-1\",\"issuer\":\"Мектеп\",\"issuedOn\":\"2026-01-15\"}";

    private Dictionary dictionary() {
        var organisation = organisation();
        var mediator = mediator();
        var extract = requests.has(kafka, "EXTRACT", List.of(UUID.randomUUID()), List.of());
        return new Dictionary()
                .resource("/api/v1/subject-extracts/{requestId}", List.of("/api/v1/subject-extracts/" + extract))
                .resource("/api/v1/code-lists/{name}", List.of("/api/v1/code-lists/flags"))
                .resource("/api/v1/calendar/{year}", List.of("/api/v1/calendar/2040"))
                .body(
                        "POST /api/v1/code-lists/{name}/versions",
                        "{\"validFrom\":\"2050-01-01\",\"changes\":[{\"code\":\"MINOR_INVOLVED\",\"validTo\":\"2050-12-31\"}]}")
                .body(
                        "POST /api/v1/calendar/{year}/moved-days",
                        "{\"validFrom\":\"2040-01-01\",\"days\":[{\"date\":\"2040-03-09\",\"working\":false}],"
                                + "\"source\":\"Бұйрық\",\"confirmed\":true}")
                .resource(
                        "/api/v1/register-entries/{system}/{externalId}",
                        List.of("/api/v1/register-entries/fuzz/61-000001"))
                .body(
                        "PUT /api/v1/register-entries/{system}/{externalId}",
                        "{\"status\":\"LISTED\",\"effectiveOn\":\"2026-01-10\",\"name\":{\"kk\":\"Сынақ\",\"ru\":\"Сынак\"},"
                                + "\"languages\":[\"kk\"],\"registerRegion\":\"KZ-61\",\"regions\":[\"KZ-61\"],\"recordKeeper\":\"Әкімдік\"}")
                .value("organisationId", organisation)
                .value("mediatorId", mediator)
                .body("POST /api/v1/trainings", """
                        {"organisationId":"%s","kind":"PROGRAMME","region":"KZ-61","from":"2025-10-01","until":"2025-10-10",
                         "place":"Зал","topic":"Медиация","hours":72,"languages":["kk"],"trainers":[]}""".formatted(organisation))
                .body("POST /api/v1/trainings/{id}/certificates", """
                        {"mediatorId":"%s","programme":"GENERAL","number":"F-2","issuedOn":"2025-10-10"}""".formatted(mediator))
                .value("names", "regions", "regions,channels")
                .value("region", "KZ-61")
                .value("regions", "KZ-61", "KZ-75")
                .value("registerRegion", "KZ-61")
                .value("office", "61-01")
                .value("languages", "kk", "ru")
                .value("language", "kk")
                .value("specialisation", "FAMILY")
                .value("after", "")
                .value("limit", "1", "50")
                .body("POST /api/v1/mediators", MEDIATOR)
                .body(
                        "POST /api/v1/organisations",
                        "{\"kind\":\"OFFICE\",\"region\":\"KZ-61\",\"office\":\"61-01\",\"name\":{\"kk\":\"Кабинет\",\"ru\":\"Кабинет\"},"
                                + "\"openedOn\":\"2020-01-10\"}")
                .body("POST /api/v1/organisations/{id}/changes", "{\"change\":\"PLACED\"}")
                .body(
                        "POST /api/v1/organisations/{id}/meetings",
                        "{\"heldOn\":\"2021-03-10\",\"place\":\"Зал\",\"topic\":\"Су\",\"participants\":20,\"languages\":[\"kk\"]}")
                .body(
                        "POST /api/v1/organisations/{id}/members",
                        "{\"name\":{\"kk\":\"Сынақ\",\"ru\":\"Сынак\"},\"kind\":\"MEMBER\",\"from\":\"2021-01-10\"}")
                .raw(
                        "POST /api/v1/territory-imports",
                        "text/csv",
                        "code,parent_code,name_kk,name_ru\n613700000,610000000,Аудан,Район\n")
                .value("source", "fuzzer")
                .raw("POST /api/v1/mediator-imports", "text/csv", """
                        source,externalId,kind,nameKk,nameRu,languages,registerRegion,recordKeeper
                        fuzzer,M-1,PUBLIC,Сынақ,Сынак,kk,KZ-61,Акимат
                        """)
                .raw("POST /api/v1/organisation-imports", "text/csv", """
                        source,externalId,kind,region,nameKk,nameRu,openedOn
                        fuzzer,O-1,OFFICE,KZ-61,Кабинет,Кабинет,2021-01-10
                        """)
                .raw("POST /api/v1/meeting-imports", "text/csv", """
                        source,externalId,organisation,heldOn,place,topic,participants,languages
                        fuzzer,D-1,%s,2022-03-10,Зал,Су,20,kk
                        """.formatted(organisation))
                .raw("POST /api/v1/training-imports", "text/csv", """
                        source,externalId,organisation,kind,region,from,place,topic,hours,languages,trained
                        fuzzer,S-1,%s,SEMINAR,KZ-61,2022-03-10,Зал,Су,8,kk,20
                        """.formatted(organisation))
                .value("validFrom", "2033-01-01", "2034-01-01")
                .body("POST /api/v1/mediators/{id}/account", "{\"login\":\"mediator-of-the-fuzzer\"}")
                .value("asOf", "2026-11-01")
                .value("knownAt", "2026-11-01T09:00:00Z")
                .value("on", "2026-11-01")
                .value("step", "0")
                .body("POST /api/v1/mediators/{id}/certificates", CERTIFICATE)
                .body(
                        "POST /api/v1/mediators/{id}/certificates/{certificateId}/correction",
                        "{\"reason\":\"ENTERED_IN_ERROR\"}")
                .body("POST /api/v1/mediators/{id}/particulars", """
                        {"registerOfRecord":"ORGANISATION","recordKeeper":"Ұйым","specialisations":["FAMILY"],"districts":[]}""")
                .body(
                        "POST /api/v1/mediators/{id}/exclusion-checks",
                        "{\"check\":\"PROSECUTION\",\"finding\":\"ABSENT\"}")
                .body("POST /api/v1/mediators/{id}/profile", """
                        {"ethnomediator":false,"name":{"kk":"Сынақ Жаңа","ru":"Сынак Новый"},"languages":["kk"],
                         "regions":["KZ-61"],"registerRegion":"KZ-61"}""")
                .body(
                        "POST /api/v1/mediators/{id}/status-changes/{step}/correction",
                        "{\"reason\":\"SLIP\",\"step\":{\"to\":\"CANDIDATE\"}}")
                .body("POST /api/v1/mediators/{id}/status-changes", "{\"to\":\"ACTIVE\"}");
    }
}
