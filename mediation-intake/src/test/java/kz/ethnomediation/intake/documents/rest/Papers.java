package kz.ethnomediation.intake.documents.rest;

import static io.restassured.RestAssured.given;

import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.platform.testkit.TestToken;

/** Brings files to new appeals. */
final class Papers {

    private Papers() {}

    static TestToken operator() {
        return IntakeStand.running()
                .issuer()
                .token("operator-61", "operator")
                .regions("KZ-61")
                .office("61-01");
    }

    static RequestSpecification as(TestToken who) {
        return given().header("Authorization", who.bearer());
    }

    static RequestSpecification upload(byte[] file) {
        return form(as(operator()), file);
    }

    static RequestSpecification form(RequestSpecification request, byte[] file) {
        return request.multiPart("file", "whatever.bin", file, "application/octet-stream")
                .multiPart("kind", "EVIDENCE")
                .multiPart(new MultiPartSpecBuilder("Title of the paper: өтініш")
                        .controlName("title")
                        .charset(StandardCharsets.UTF_8)
                        .build());
    }

    /** The path of a new appeal's documents. */
    static String documents() {
        String id = as(operator())
                .contentType("application/json")
                .body("""
                        {"language":"kk","applicant":{"name":"Synthetic Applicant"},"essence":"A fence.","consent":{"given":true}}""")
                .post("/api/v1/appeals")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return "/api/v1/appeals/" + id + "/documents";
    }
}
