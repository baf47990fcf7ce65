package kz.ethnomediation.intake.encryption;

import static io.restassured.RestAssured.given;

import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.intake.appeals.rest.Tokens;
import kz.ethnomediation.intake.persons.SyntheticNumbers;
import kz.ethnomediation.platform.testkit.TestToken;

/** A matter of which every field that can name somebody holds a word that stands nowhere else. */
record Planted(String mark, String iin) {

    static final String APPEALS = "/api/v1/appeals";

    private static final Random RANDOM = new Random(5_061);

    static Planted anew() {
        var letters = new StringBuilder();
        RANDOM.ints(9, 'a', 'z' + 1).forEach(letter -> letters.append((char) letter));
        return new Planted(letters.toString(), SyntheticNumbers.iin(RANDOM));
    }

    static TestToken head() {
        return IntakeStand.running()
                .issuer()
                .token("head-61", "office-head")
                .regions("KZ-61")
                .office("61-01");
    }

    String word(String field) {
        return field + mark;
    }

    /** All that must not be found. */
    List<String> words() {
        return List.of(mark, "құпия" + mark, iin, phone());
    }

    String phone() {
        return "7702" + iin.substring(5);
    }

    /** With every personal field, a note and a source. */
    String quickSheet() {
        return """
            {"language":"kk","source":{"system":"spool","externalId":"%1$s-source"},
             "applicant":{"name":"%2$s","iin":"%3$s","document":{"type":"PASSPORT","number":"%4$s","country":"UZ"},
               "contact":{"phone":"+%5$s","email":"%6$s@example.invalid","address":"%7$s"}},
             "otherParties":[{"name":"%8$s","description":"%9$s"}],
             "category":"NEIGHBOURS","essence":"%10$s құпия%11$s",
             "consent":{"given":true,"textVersion":"2026-1","method":"WRITTEN"},
             "triage":{"thirdPartyInterests":"NO","incapableParty":"NO","corruption":"NO"},
             "acceptance":{},
             "consultation":{"minutes":25,"form":"IN_PERSON","adviceKinds":["EXPLAINED_RIGHTS"],"result":"RESOLVED","note":"%12$s"}}\
            """.formatted(
                        UUID.randomUUID(),
                        word("Name "),
                        iin,
                        "P" + mark,
                        phone(),
                        word("mail"),
                        word("street "),
                        word("Other "),
                        word("neighbour "),
                        word("fence "),
                        mark,
                        word("note "));
    }

    /** The same matter, only registered. */
    String sheet() {
        var whole = quickSheet();
        return whole.substring(0, whole.indexOf(",\n \"triage\"")) + "}";
    }

    UUID registered(String body) {
        return UUID.fromString(json(Tokens.operator61())
                .body(body)
                .post(APPEALS)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    /** A text file with a title. */
    ValidatableResponse attached(UUID appeal) {
        return as(Tokens.operator61())
                .multiPart("file", "a.txt", word("file ").getBytes(StandardCharsets.UTF_8), "text/plain")
                .multiPart("kind", "EVIDENCE")
                .multiPart(new MultiPartSpecBuilder(word("title "))
                        .controlName("title")
                        .charset(StandardCharsets.UTF_8)
                        .build())
                .post(APPEALS + "/" + appeal + "/documents")
                .then();
    }

    /** A verb with a reason in words. */
    ValidatableResponse flagged(UUID appeal, int revision, String flag) {
        return json(Tokens.operator61())
                .header("If-Match", "\"" + revision + "\"")
                .body("{\"interethnic\":\"%s\",\"reason\":\"%s\"}".formatted(flag, word("reason ")))
                .post(APPEALS + "/" + appeal + "/interethnic-flag")
                .then();
    }

    ValidatableResponse searched(String term, String value) {
        return json(Tokens.operator61())
                .body("{\"%s\":\"%s\"}".formatted(term, value))
                .post(APPEALS + "/search")
                .then();
    }

    static ValidatableResponse read(TestToken who, UUID appeal, String rest) {
        return as(who).get(APPEALS + "/" + appeal + rest).then();
    }

    static RequestSpecification as(TestToken who) {
        return given().header("Authorization", who.bearer());
    }

    static RequestSpecification json(TestToken who) {
        return as(who).contentType("application/json");
    }
}
