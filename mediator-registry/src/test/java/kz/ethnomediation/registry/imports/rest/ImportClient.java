package kz.ethnomediation.registry.imports.rest;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.ethnomediation.platform.testkit.TokenIssuer;
import kz.ethnomediation.registry.imports.Files;

/** Hands files in over HTTP, from a source of its own. */
final class ImportClient {

    static final String MEDIATORS = "/api/v1/mediator-imports";
    static final String ORGANISATIONS = "/api/v1/organisation-imports";
    static final String MEETINGS = "/api/v1/meeting-imports";
    static final String TRAININGS = "/api/v1/training-imports";

    private final TokenIssuer issuer;
    private final String source = "trial-" + UUID.randomUUID();

    ImportClient(TokenIssuer issuer) {
        this.issuer = issuer;
    }

    RequestSpecification keeper(String... regions) {
        return given().header(
                        "Authorization",
                        issuer.token("keeper", "register-keeper")
                                .regions(regions)
                                .bearer())
                .header("Accept-Language", "en");
    }

    /** As text, by the keeper of the republic. */
    ValidatableResponse take(String path, List<Map<String, String>> rows) {
        return take(path, "", Files.csv(rows), "text/csv", "KZ");
    }

    ValidatableResponse take(String path, String query, byte[] file, String type, String region) {
        return keeper(region)
                .contentType(type)
                .body(file)
                .post(path + "?source=" + source + query)
                .then();
    }

    /** The entries of all rows of an import, in the order of the file. */
    List<String> entries(String path, String id) {
        var entries = new ArrayList<String>();
        String after = "0";
        while (after != null) {
            var page = keeper("KZ")
                    .get(path + "/" + id + "/rows?limit=200&after=" + after)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            entries.addAll(page.getList("items.id"));
            after = page.getString("next");
        }
        return entries;
    }

    String source() {
        return source;
    }
}
