package kz.ethnomediation.intake.appeals.rest;

import static io.restassured.RestAssured.given;

import java.util.List;
import java.util.UUID;

/** An accepted appeal, for tests of what its case then does to it. */
public final class Accepted {

    private Accepted() {}

    public static UUID appeal() {
        return Sheets.registered(Tokens.operator61(), Sheets.quick());
    }

    public static String operator() {
        return Tokens.operator61().bearer();
    }

    public static String tag(UUID id) {
        return given().header("Authorization", operator())
                .get("/api/v1/appeals/" + id)
                .header("ETag");
    }

    public static List<String> history(UUID id) {
        return given().header("Authorization", operator())
                .get("/api/v1/appeals/" + id + "/history")
                .then()
                .extract()
                .path("items.verb");
    }
}
