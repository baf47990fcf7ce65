package kz.ethnomediation.intake.documents.rest;

import static io.restassured.RestAssured.given;
import static kz.ethnomediation.intake.documents.rest.Papers.as;
import static kz.ethnomediation.intake.documents.rest.Papers.documents;
import static kz.ethnomediation.intake.documents.rest.Papers.form;
import static kz.ethnomediation.intake.documents.rest.Papers.operator;
import static kz.ethnomediation.intake.documents.rest.Papers.upload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.intake.documents.Files;
import org.junit.jupiter.api.Test;

/** Files that are kept with an appeal, and who sees them. */
@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class DocumentIT {

    @Test
    void keepsAFileAndGivesItBackAsItCame() throws NoSuchAlgorithmException {
        var documents = documents();
        var file = Files.pdf("a scan");

        var location = upload(file)
                .post(documents)
                .then()
                .statusCode(201)
                .body("mediaType", equalTo("application/pdf"))
                .body("size", equalTo(file.length))
                .body(
                        "sha256",
                        equalTo(HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(file))))
                .body("scan", equalTo("NOT_SCANNED"))
                .body("title", nullValue())
                .extract()
                .header("Location");

        var download = as(operator()).get(location);
        download.then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", startsWith("attachment; filename=\""))
                .header("Content-Disposition", not(containsString("Title")))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Content-Security-Policy", startsWith("sandbox"))
                .header("Cache-Control", equalTo("no-store"));
        assertThat(download.asByteArray()).isEqualTo(file);
        as(operator())
                .get(documents)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].title", equalTo("Title of the paper: өтініш"))
                .body("items[0].addedBy", equalTo("operator-61"));
    }

    @Test
    void leavesALineInTheHistoryThatTellsTheKindOnly() {
        var documents = documents();
        var history = documents.replace("/documents", "/history");
        upload(Files.pdf("a line")).post(documents).then().statusCode(201);
        upload(Files.pdf("a line")).post(documents).then().statusCode(200);
        upload(new byte[0]).post(documents).then().statusCode(422);

        as(operator())
                .get(history)
                .then()
                .body("items.verb", equalTo(List.of("registered", "document-added")))
                .body("items[1].actor", equalTo("operator-61"))
                .body("items[1].revision", equalTo(1))
                .body("items[1].changes", hasSize(1))
                .body("items[1].changes[0].field", equalTo("document"))
                .body("items[1].changes[0].before", nullValue())
                .body("items[1].changes[0].after", equalTo("EVIDENCE"))
                .body(not(containsString("Title")));
    }

    @Test
    void believesTheBytesAndNotTheSender() {
        as(operator())
                .multiPart("file", "harmless.pdf", Files.png(), "application/pdf")
                .multiPart("kind", "EVIDENCE")
                .multiPart("title", "A photograph")
                .post(documents())
                .then()
                .statusCode(201)
                .body("mediaType", equalTo("image/png"));
    }

    @Test
    void answersTheFirstDocumentToTheSameBytes() {
        var documents = documents();
        String first = upload(Files.pdf("same"))
                .post(documents)
                .then()
                .statusCode(201)
                .extract()
                .path("documentId");

        upload(Files.pdf("same")).post(documents).then().statusCode(200).body("documentId", equalTo(first));
        upload(Files.pdf("same")).post(documents()).then().statusCode(201).body("documentId", not(equalTo(first)));
        as(operator()).get(documents).then().body("items", hasSize(1));
    }

    @Test
    void hidesDocumentsFromWhoeverDoesNotSeeTheAppeal() {
        var documents = documents();
        var location = upload(Files.pdf("hidden"))
                .post(documents)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        var stranger =
                IntakeStand.running().issuer().token("operator-75", "operator").regions("KZ-75");

        as(stranger).get(documents).then().statusCode(404);
        as(stranger).get(location).then().statusCode(404);
        form(as(stranger), Files.pdf("x")).post(documents).then().statusCode(404);
        as(operator())
                .get(documents() + location.substring(location.lastIndexOf('/')))
                .then()
                .statusCode(404);
        given().get(location).then().statusCode(401);
        as(IntakeStand.running().issuer().token("council", "council-viewer").regions("KZ"))
                .get(location)
                .then()
                .statusCode(403);
    }
}
