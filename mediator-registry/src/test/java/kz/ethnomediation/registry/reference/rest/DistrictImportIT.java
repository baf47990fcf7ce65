package kz.ethnomediation.registry.reference.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import kz.ethnomediation.platform.testkit.TokenIssuer;
import kz.ethnomediation.registry.RegistryEngines;
import org.junit.jupiter.api.Test;

/** The keeper's file of districts; each publication counts on a day far ahead, so that no other test meets it. */
@QuarkusTest
@QuarkusTestResource(RegistryEngines.class)
class DistrictImportIT {

    private static final String IMPORTS = "/api/v1/territory-imports";
    private static final String HEADER = "code,parent_code,name_kk,name_ru,name_en,valid_from,valid_to\n";
    private static final String WHOLE =
            HEADER + "610000000,,Облыс,Область,,,\n613600000,610000000,Аудан,Район,District,,\n";

    @SuppressWarnings("NullAway.Init") // set by RegistryEngines
    TokenIssuer issuer;

    @Test
    void publishesAFileWholeFromItsDayOn() {
        handIn("KZ", "?validFrom=2031-01-01", WHOLE)
                .statusCode(201)
                .body("list", equalTo("districts"), "districts", equalTo(1));

        given().get("/api/v1/code-lists/districts?on=2031-01-01")
                .then()
                .statusCode(200)
                .body("items.code", hasItem("613600000"));
        given().get("/api/v1/code-lists/districts?on=2030-12-31").then().body("items.code", not(hasItem("613600000")));
    }

    @Test
    void rehearsesWithTheSameReport() {
        handIn("KZ", "?validFrom=2032-01-01&dryRun=true", WHOLE).statusCode(200).body("wouldAnswer", equalTo(201));
        handIn("KZ", "?validFrom=2032-01-01&dryRun=true", HEADER + "613600000,619999999,Аудан,Район,,,\n")
                .statusCode(422)
                .body("errors.pointer", contains("/rows/2/parent_code"), "errors.code", contains("unknown"));

        given().get("/api/v1/code-lists/districts?on=2032-01-01")
                .then()
                .body("items.findAll { it.validTo == '2031-12-31' }.size()", equalTo(0));
    }

    @Test
    void refusesWhatIsNotTheCallersOrNoFile() {
        handIn("KZ-61", "", WHOLE).statusCode(403);
        handIn("KZ", "?validFrom=2020-01-01", WHOLE).statusCode(422).body("errors.code", contains("in-the-past"));
        handIn("KZ", "?validFrom=soon", WHOLE).statusCode(400);
        handIn("KZ", "", "code\n1\n").statusCode(422).body("errors.code", contains("wrong-header"));
        handIn("KZ", "", "").statusCode(422).body("errors.code", contains("empty"));
    }

    private ValidatableResponse handIn(String region, String query, String file) {
        return given().header(
                        "Authorization",
                        issuer.token("keeper", "register-keeper")
                                .regions(region)
                                .bearer())
                .contentType("text/csv")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post(IMPORTS + query)
                .then();
    }
}
