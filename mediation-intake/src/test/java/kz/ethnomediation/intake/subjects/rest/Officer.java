package kz.ethnomediation.intake.subjects.rest;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.platform.testkit.RequestKeeper;
import kz.ethnomediation.platform.testkit.TestToken;
import kz.ethnomediation.platform.testkit.TopicTap;

/** The data protection officer at work, and the other services answering. */
final class Officer {

    static final String REQUESTS = "/api/v1/subject-requests";

    private Officer() {}

    static TestToken officer() {
        return IntakeStand.running().issuer().token("dpo", "dpo").regions("KZ");
    }

    static ValidatableResponse asks(String body) {
        return given().header("Authorization", officer().bearer())
                .contentType("application/json")
                .body(body)
                .post(REQUESTS)
                .then();
    }

    static ValidatableResponse looksAt(UUID request) {
        return given().header("Authorization", officer().bearer())
                .get(REQUESTS + "/" + request)
                .then();
    }

    static ValidatableResponse reads(UUID request) {
        return given().header("Authorization", officer().bearer())
                .get("/api/v1/subject-extracts/" + request)
                .then();
    }

    static String awaited(UUID request) {
        return looksAt(request).extract().path("awaited").toString();
    }

    /** Another service answers, as it would; {@code obstacle} is empty where it did what was asked for. */
    static void answers(UUID request, String service, String obstacle) {
        var key = UUID.nameUUIDFromBytes((service + " " + request).getBytes(StandardCharsets.UTF_8));
        var headers = Map.of(
                "specversion", "1.0",
                "id", key.toString(),
                "type", "kz.ethnomediation.subject.request-" + (obstacle.isEmpty() ? "applied" : "blocked") + ".v1",
                "source", "/" + service,
                "time", "2026-11-20T05:00:01Z",
                "sequence", "1",
                "partitionkey", key.toString(),
                "feedseq", "1",
                "loggedat", "2026-11-20T05:00:01Z");
        var data = new HashMap<String, Object>(
                Map.of("requestId", request.toString(), "service", service, "recordedAt", "2026-11-20T05:00:01Z"));
        if (!obstacle.isEmpty()) {
            data.put("obstacle", obstacle);
        }
        try (var topic = TopicTap.of(IntakeStand.running().kafka(), RequestKeeper.TOPIC)) {
            topic.send(key, headers, data);
        }
    }
}
