package kz.ethnomediation.intake.documents.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.intake.documents.AttachDocument;
import kz.ethnomediation.intake.documents.Files;
import kz.ethnomediation.intake.documents.MarkedAsMalware;
import kz.ethnomediation.platform.testkit.TestToken;
import org.junit.jupiter.api.Test;

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
    void takesNoFileOfAnotherKind() {
        var documents = documents();

        upload(Files.archive("run.exe"))
                .post(documents)
                .then()
                .statusCode(422)
                .contentType(startsWith("application/problem+json"))
                .body("type", equalTo("urn:ethnomediation:problem:file-type-not-taken"))
                .body("errors[0].pointer", equalTo("/file"))
                .body("allowed", hasItem("application/pdf"));
        upload(new byte[0]).post(documents).then().statusCode(422).body("errors[0].code", equalTo("empty"));
        as(operator()).get(documents).then().body("items", hasSize(0));
    }

    @Test
    void takesTenMebibytesAndNotOneByteMore() {
        var documents = documents();
        var longest = Files.cut(Files.pdf("long"), AttachDocument.LONGEST);

        upload(longest).post(documents).then().statusCode(201);
        upload(Files.cut(longest, AttachDocument.LONGEST + 1))
                .post(documents)
                .then()
                .statusCode(413)
                .body("type", equalTo("urn:ethnomediation:problem:too-large"));
    }

    @Test
    void keepsNoFileInWhichMalwareWasFound() {
        var documents = documents();

        upload(Files.pdf(MarkedAsMalware.MARK))
                .post(documents)
                .then()
                .statusCode(422)
                .contentType(startsWith("application/problem+json"))
                .body("type", equalTo("urn:ethnomediation:problem:malware-found"))
                .body("errors[0].pointer", equalTo("/file"))
                .body("errors[0].code", equalTo("malware"));
        as(operator()).get(documents).then().body("items", hasSize(0));
    }

    @Test
    void takesNoMoreDocumentsThanCanBeListed() {
        var documents = documents();
        String first = upload(Files.pdf("first"))
                .post(documents)
                .then()
                .statusCode(201)
                .extract()
                .path("documentId");
        multiply(first, AttachDocument.MOST - 2);
        upload(Files.pdf("last")).post(documents).then().statusCode(201);

        upload(Files.pdf("one too many"))
                .post(documents)
                .then()
                .statusCode(409)
                .contentType(startsWith("application/problem+json"))
                .body("type", equalTo("urn:ethnomediation:problem:too-many-documents"));
        upload(Files.pdf("first")).post(documents).then().statusCode(200).body("documentId", equalTo(first));
        as(operator()).get(documents).then().body("items", hasSize(AttachDocument.MOST));
    }

    /** So many more of the document, each with other bytes. */
    private static void multiply(String document, int times) {
        IntakeStand.running().postgres().execute("intake", """
                        insert into document (id, appeal_id, kind, title, type, size, sha256, scan, added_by, added_by_login, added_at)
                        select gen_random_uuid(), appeal_id, kind, title, type, size, md5(i::text) || md5(i::text), scan, added_by,
                          added_by_login, added_at
                        from document, generate_series(1, %d) i where id = '%s'""".formatted(times, document));
    }

    @Test
    void namesEveryFaultyPart() {
        var documents = documents();

        as(operator())
                .multiPart("title", "  ")
                .multiPart("kind", "LETTER")
                .multiPart("subject", "x")
                .post(documents)
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/subject", "/kind", "/title", "/file")))
                .body("errors.code", equalTo(List.of("unknown-property", "wrong-format", "wrong-format", "not-null")));
        for (var title : List.of("x".repeat(201), "a\0b", "line\nbreak")) {
            as(operator())
                    .multiPart("file", "f", Files.jpeg(), "image/jpeg")
                    .multiPart("kind", "OTHER")
                    .multiPart(new MultiPartSpecBuilder(title)
                            .controlName("title")
                            .charset(StandardCharsets.UTF_8)
                            .build())
                    .post(documents)
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/title"));
        }
    }

    @Test
    void refusesBodiesThatAreNoForm() {
        var documents = documents();

        as(operator())
                .contentType("application/json")
                .body("{}")
                .post(documents)
                .then()
                .statusCode(415);
        as(operator())
                .header("Content-Type", "multipart/form-data")
                .body("no parts".getBytes(StandardCharsets.UTF_8))
                .post(documents)
                .then()
                .statusCode(400)
                .contentType(startsWith("application/problem+json"));
        as(operator())
                .header("Content-Type", "multipart/form-data; boundary=x")
                .body("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f\"\r\n\r\ncut"
                        .getBytes(StandardCharsets.UTF_8))
                .post(documents)
                .then()
                .statusCode(400)
                .contentType(startsWith("application/problem+json"));
    }

    @Test
    void keepsOtherBodiesSmall() {
        var tooLong = "{\"language\":\"" + "x".repeat(1024 * 1024) + "\"}";

        as(operator())
                .contentType("application/json")
                .body(tooLong)
                .post("/api/v1/appeals")
                .then()
                .statusCode(413)
                .contentType(startsWith("application/problem+json"));
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

    private static TestToken operator() {
        return IntakeStand.running()
                .issuer()
                .token("operator-61", "operator")
                .regions("KZ-61")
                .office("61-01");
    }

    private static RequestSpecification as(TestToken who) {
        return given().header("Authorization", who.bearer());
    }

    private static RequestSpecification upload(byte[] file) {
        return form(as(operator()), file);
    }

    private static RequestSpecification form(RequestSpecification request, byte[] file) {
        return request.multiPart("file", "whatever.bin", file, "application/octet-stream")
                .multiPart("kind", "EVIDENCE")
                .multiPart(new MultiPartSpecBuilder("Title of the paper: өтініш")
                        .controlName("title")
                        .charset(StandardCharsets.UTF_8)
                        .build());
    }

    /** The path of a new appeal's documents. */
    private static String documents() {
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
