package kz.ethnomediation.intake.imports.rest;

import static io.restassured.RestAssured.given;
import static kz.ethnomediation.platform.testkit.Patience.await;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.intake.imports.JournalColumn;
import kz.ethnomediation.intake.imports.JournalFixture;
import kz.ethnomediation.platform.testkit.TestToken;

/** Sends journals and waits for what becomes of them. */
public final class Journals {

    static final String IMPORTS = "/api/v1/appeal-imports";

    private Journals() {}

    /** Somebody who works in that region's first office, and whose regions no other test uses. */
    public static TestToken operatorOf(String region) {
        return IntakeStand.running()
                .issuer()
                .token("operator-" + region, "operator")
                .regions(region)
                .office(region.substring(3) + "-01");
    }

    static ValidatableResponse sent(TestToken token, String query, String type, byte[] file) {
        return given().header("Authorization", token.bearer())
                .header("Content-Type", type)
                .body(file)
                .post(IMPORTS + query)
                .then();
    }

    /** Sends the lines and waits until the import is over; answers its path. */
    public static String carriedOut(TestToken token, String query, List<Map<JournalColumn, String>> lines) {
        var text = JournalFixture.csv(lines).getBytes(StandardCharsets.UTF_8);
        return over(token, sent(token, query, "text/csv", text));
    }

    /** Waits until the import is over; answers its path. */
    static String over(TestToken token, ValidatableResponse answer) {
        var path = IMPORTS + "/" + answer.statusCode(202).extract().path("id");
        await().until(() ->
                given().header("Authorization", token.bearer()).get(path).path("finishedAt") != null);
        return path;
    }

    /** All results, page by page. */
    public static List<Map<String, Object>> rows(TestToken token, String path) {
        var rows = new ArrayList<Map<String, Object>>();
        String next = null;
        do {
            var page = given().header("Authorization", token.bearer())
                    .queryParam("limit", 100)
                    .queryParams(next == null ? Map.of() : Map.of("after", next))
                    .get(path + "/rows")
                    .then()
                    .statusCode(200)
                    .extract();
            rows.addAll(page.path("items"));
            next = page.path("next");
        } while (next != null);
        return rows;
    }
}
