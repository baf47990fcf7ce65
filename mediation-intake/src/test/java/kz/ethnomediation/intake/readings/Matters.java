package kz.ethnomediation.intake.readings;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.intake.appeals.rest.Sheets;
import kz.ethnomediation.platform.testkit.TestToken;

/** Appeals with something of everything that can be read of one, and those who read them. */
final class Matters {

    private static final String APPEALS = "/api/v1/appeals/";

    private Matters() {}

    /** Accepted, answered, and with a paper. */
    static UUID withEverything(TestToken registrar) {
        var id = Sheets.registered(registrar, Sheets.quick());
        sent(registrar, APPEALS + id + "/answer", Map.of("method", "ORAL", "words", "сейсенбіде келіңіз"))
                .statusCode(200);
        given().header("Authorization", registrar.bearer())
                .multiPart("file", "paper.txt", "A paper.".getBytes(StandardCharsets.UTF_8), "text/plain")
                .multiPart("kind", "EVIDENCE")
                .multiPart("title", "A paper")
                .post(APPEALS + id + "/documents")
                .then()
                .statusCode(201);
        return id;
    }

    /** Somebody of the region whom no other test knows. */
    static TestToken somebody(String login, String region, String role) {
        return IntakeStand.running().issuer().token(login, role).regions(region).office(region.substring(3) + "-01");
    }

    static TestToken auditor() {
        return IntakeStand.running().issuer().token("auditor", "auditor").regions("KZ");
    }

    static ValidatableResponse sent(TestToken person, String path, Map<String, ?> body) {
        return given().header("Authorization", person.bearer())
                .contentType("application/json")
                .body(body)
                .post(path)
                .then();
    }

    static ValidatableResponse read(TestToken person, String path) {
        return given().header("Authorization", person.bearer()).get(path).then();
    }

    /** What the log says of the subject, the latest first; without the looking at the log itself, which is in it too. */
    static ValidatableResponse log(Object subject) {
        return read(auditor(), "/api/v1/access-log?limit=200&subject=" + subject)
                .statusCode(200)
                .rootPath("items.findAll{it.kind != 'access-log'}");
    }
}
