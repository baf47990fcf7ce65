package kz.ethnomediation.cases.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.ethnomediation.cases.sealing.SealWalk.Answer;
import kz.ethnomediation.cases.sealing.SealWalk.Hidden;
import org.junit.jupiter.api.Test;

/** The walk finds what it is for: services that hide a sealed case badly are caught, one that hides it well is not. */
class SealWalkTest {

    private static final Hidden HIDDEN = new Hidden(new UUID(7, 7), "EM-2026-61-000007", new UUID(8, 8));
    private static final Answer ABSENT = new Answer(404, Map.of("Content-Type", "application/problem+json"), "{}");
    private static final String API = """
            {"paths":{
              "/api/v1/cases":{"get":{}},
              "/api/v1/cases/{id}":{"get":{}},
              "/api/v1/cases/{id}/parties/{partyId}":{"get":{}},
              "/api/v1/cases/{id}/notes":{"post":{}},
              "/api/v1/tasks":{"get":{}},
              "/api/v1/documents/{id}":{"get":{}}}}""";

    @Test
    void walksEveryOperationOnACase() {
        var walk = SealWalk.of(API, (_, _) -> ABSENT);

        assertThat(walk.operations("GET"))
                .containsExactly("GET /api/v1/cases/{id}", "GET /api/v1/cases/{id}/parties/{partyId}");
        assertThat(walk.operations("POST")).containsExactly("POST /api/v1/cases/{id}/notes");
    }

    @Test
    void findsNothingWhereTheCaseIsHidden() {
        var walk = SealWalk.of(API, (_, path) -> path.contains("?") ? list("") : ABSENT);

        assertThat(walk.differences("GET", HIDDEN)).isEmpty();
        assertThat(walk.openings("GET", HIDDEN)).isEmpty();
        assertThat(walk.mentions(HIDDEN)).isEmpty();
    }

    @Test
    void catchesAServiceWithoutThePredicate() {
        var walk = SealWalk.of(
                API, (_, path) -> path.contains(HIDDEN.id().toString()) ? new Answer(200, Map.of(), "{}") : ABSENT);

        assertThat(walk.differences("GET", HIDDEN)).isEqualTo(walk.operations("GET"));
        assertThat(walk.openings("GET", HIDDEN)).isEqualTo(walk.operations("GET"));
    }

    @Test
    void catchesAnotherRefusalAnotherHeaderAndAnotherWord() {
        for (var telling : List.of(
                new Answer(403, ABSENT.headers(), "{}"),
                new Answer(404, Map.of("Content-Type", "application/problem+json", "ETag", "\"3\""), "{}"),
                new Answer(404, ABSENT.headers(), "{\"sealed\":true}"))) {
            var walk = SealWalk.of(API, (_, path) -> path.contains(HIDDEN.id().toString()) ? telling : ABSENT);

            assertThat(walk.differences("POST", HIDDEN)).containsExactly("POST /api/v1/cases/{id}/notes");
        }
    }

    @Test
    void letsTheIdThatWasAskedForDiffer() {
        var walk = SealWalk.of(API, (_, path) -> new Answer(404, Map.of(), "{\"instance\":\"" + path + "\"}"));

        assertThat(walk.differences("GET", HIDDEN)).isEmpty();
    }

    @Test
    void catchesTheCaseOnALaterPageOfAnyList() {
        var walk = SealWalk.of(API, (_, path) -> switch (path) {
            case "/api/v1/tasks?limit=200" -> new Answer(200, Map.of(), "{\"items\":[],\"next\":\"p2\"}");
            case "/api/v1/tasks?limit=200&after=p2" -> list("/api/v1/cases/" + HIDDEN.id());
            case "/api/v1/cases?limit=200" -> list(HIDDEN.number());
            default -> ABSENT;
        });

        assertThat(walk.mentions(HIDDEN)).containsExactly("/api/v1/cases", "/api/v1/tasks");
    }

    private static Answer list(String item) {
        return new Answer(200, Map.of(), "{\"items\":[\"" + item + "\"],\"next\":null}");
    }
}
