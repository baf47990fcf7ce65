package kz.ethnomediation.intake.documents.rest;

import static kz.ethnomediation.intake.documents.rest.Papers.as;
import static kz.ethnomediation.intake.documents.rest.Papers.documents;
import static kz.ethnomediation.intake.documents.rest.Papers.operator;
import static kz.ethnomediation.intake.documents.rest.Papers.upload;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.intake.documents.AttachDocument;
import kz.ethnomediation.intake.documents.Files;
import kz.ethnomediation.intake.documents.MarkedAsMalware;
import org.junit.jupiter.api.Test;

/** What is not taken as a document, and how much is. */
@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class DocumentRefusalsIT {

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
        for (var count = 2; count < AttachDocument.MOST; count++) {
            upload(Files.pdf("number " + count)).post(documents).then().statusCode(201);
        }
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
        for (var form : List.of(
                "no parts",
                "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f\"\r\n\r\ncut",
                "--x\r\nContent-\u0007Disposition: form-data; name=\"file\"\r\n\r\n1\r\n--x--\r\n",
                "--x\r\nContent-Disposition\r\n\r\n1\r\n--x--\r\n")) {
            as(operator())
                    .header("Content-Type", "multipart/form-data; boundary=x")
                    .body(form.getBytes(StandardCharsets.UTF_8))
                    .post(documents)
                    .then()
                    .statusCode(400)
                    .contentType(startsWith("application/problem+json"));
        }
        as(operator())
                .header("Content-Type", "multipart/form-data")
                .body("no boundary".getBytes(StandardCharsets.UTF_8))
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
}
