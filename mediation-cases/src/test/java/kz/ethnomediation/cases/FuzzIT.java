package kz.ethnomediation.cases;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.ethnomediation.cases.casework.rest.Matter;
import kz.ethnomediation.platform.testkit.fuzz.Callers;
import kz.ethnomediation.platform.testkit.fuzz.Dictionary;
import kz.ethnomediation.platform.testkit.fuzz.Fuzzer;
import kz.ethnomediation.platform.testkit.fuzz.TableRows;
import org.junit.jupiter.api.Test;

/** Whatever is sent to any operation, its answer keeps the contract, and what is refused changes nothing. */
@QuarkusTest
@QuarkusTestResource(CasesStand.class)
class FuzzIT {

    /** Let through for a case only that is sealed, and in none that a random caller has sealed before: EmergencyAccessIT. */
    private static final Set<String> OF_SEALED_CASES = Set.of(
            "GET /api/v1/emergency-accesses/{id}",
            "POST /api/v1/cases/{id}/emergency-access",
            "POST /api/v1/emergency-accesses/{id}/review",
            "POST /api/v1/cases/{id}/seal",
            "POST /api/v1/cases/{id}/seal/removal");

    private static final int MATTERS = 30;
    private static final String PATH = "/api/v1/cases/";

    /** Written by consumers of events and by jobs. */
    private static final String[] OF_ITSELF = {
        "subject_extract_reading",
        "inbox",
        "inbox_position",
        "handover_task",
        "case_party",
        "case_history",
        "access_log",
        "audit_waiting",
        "audit_link",
        "audit_batch"
    };

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final UUID MEDIATOR = Matter.fresh();

    @TestHTTPResource
    URI address;

    @Test
    void answersWhateverComesByItsContract() {
        var stand = CasesStand.running();
        Matter.activate(MEDIATOR, "registered", "activated");
        var matters = IntStream.range(0, MATTERS)
                .mapToObj(_ -> Matter.ofNeighbours().assignedTo(MEDIATOR).opened())
                .collect(Collectors.toMap(matter -> PATH + matter.id(), Function.identity()));
        var served = given().get("/q/openapi?format=json").asString();
        var callers = new Callers(
                stand.issuer(), token -> token.regions("KZ-61").office("61-01").mediatorId(MEDIATOR));
        var rows = new TableRows(stand.postgres().jdbcUrl("cases"), "cases_owner", OF_ITSELF);

        var report = new Fuzzer(address, served, dictionary(matters), callers, rows).run();

        report.mustBeClean();
        assertThat(report.notReached()).isSubsetOf(OF_SEALED_CASES);
    }

    private static Dictionary dictionary(Map<String, Matter> matters) {
        var extract = CasesStand.intake()
                .requests()
                .has(CasesStand.running().kafka(), "EXTRACT", List.of(Matter.fresh()), List.of());
        return new Dictionary()
                .resource("/api/v1/cases/{id}", List.copyOf(matters.keySet()))
                .resource("/api/v1/subject-extracts/{requestId}", List.of("/api/v1/subject-extracts/" + extract))
                .value("region", "KZ-61")
                .value("mediator", MEDIATOR.toString())
                .value("mediatorId", MEDIATOR.toString())
                .value("status", "CONSULTATION", "MEDIATION")
                .value("class", "CASE")
                .value("after", "0")
                .value("limit", "1", "50")
                .value("Prefer", "wait=0")
                .body(
                        verb("consultations"),
                        "{\"minutes\":20,\"form\":\"IN_PERSON\",\"adviceKinds\":[\"EXPLAINED_RIGHTS\"],\"result\":\"INFORMED\"}")
                .body(verb("consultation-closure"), "{\"result\":\"INFORMED\"}")
                .body(verb("assignment"), json(Map.of("mediatorId", MEDIATOR)))
                .body(verb("mediation-offer"), of(matters, Matter::offer))
                .body(verb("contract"), of(matters, FuzzIT::contract))
                .body(verb("settlement"), of(matters, FuzzIT::settlement));
    }

    private static String verb(String name) {
        return "POST /api/v1/cases/{id}/" + name;
    }

    private static UnaryOperator<String> of(Map<String, Matter> matters, Function<Matter, Map<String, Object>> body) {
        return path -> matters.containsKey(path) ? json(body.apply(matters.get(path))) : "{}";
    }

    private static Map<String, Object> contract(Matter matter) {
        return Map.of(
                "mediatorId",
                MEDIATOR,
                "subject",
                "қоршау",
                "signatures",
                List.of(signature(matter.applicant()), signature(matter.other())),
                "mediatorSignature",
                Map.of("signedOn", Matter.today(), "method", "PAPER"));
    }

    private static Map<String, Object> settlement(Matter matter) {
        return Map.of(
                "obligations",
                List.of(Map.of("partyId", matter.other(), "what", "қоршауды жөндейді", "dueOn", Matter.today())),
                "signatures",
                List.of(signature(matter.applicant()), signature(matter.other())));
    }

    private static Map<String, Object> signature(UUID party) {
        return Map.of("partyId", party, "method", "PAPER", "signedOn", Matter.today());
    }

    private static String json(Map<String, Object> body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
