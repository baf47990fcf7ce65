package kz.ethnomediation.cases.casework.rest;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import kz.ethnomediation.cases.CasesStand;
import kz.ethnomediation.platform.testkit.TestToken;
import kz.ethnomediation.platform.testkit.TopicTap;

/** One dispute of a test: it is accepted by event as intake would, and then worked on over HTTP. Synthetic throughout. */
public final class Matter {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final AtomicLong COUNTER = new AtomicLong(1_000);

    private final UUID id = fresh();
    private final UUID applicant = fresh();
    private final UUID other = fresh();
    private final ObjectNode accepted = (ObjectNode) example("appeal.accepted");

    private Matter() {
        accepted.put("appealId", id.toString()).put("number", freshNumber());
        accepted.put("applicantPartyId", applicant.toString());
        accepted.putArray("otherPartyIds").add(other.toString());
        accepted.remove(List.of("assignTo", "consultation"));
        CasesStand.intake().holds(id, handover());
    }

    /** A matter of two neighbours in KZ-61; its scope answers but one are known. */
    public static Matter ofNeighbours() {
        return new Matter();
    }

    public static String freshNumber() {
        return "EM-2026-61-%09d".formatted(COUNTER.incrementAndGet() % 1_000_000_000);
    }

    public static UUID fresh() {
        return new UUID(0x019a_0000_0000_7000L | COUNTER.incrementAndGet() << 20, COUNTER.incrementAndGet() | 1L << 63);
    }

    public Matter assignedTo(UUID mediator) {
        accepted.put("assignTo", mediator.toString());
        return this;
    }

    public Matter withQuickSheet(UUID consultation) {
        var sheet = ((ObjectNode) example("appeal.accepted").get("consultation"));
        accepted.set("consultation", sheet.put("consultationId", consultation.toString()));
        return this;
    }

    public Matter answering(String question, String answer) {
        ((ObjectNode) accepted.get("scopeAnswers")).put(question, answer);
        return this;
    }

    /** Counting in another region than KZ-61. */
    public Matter in(String region) {
        accepted.put("region", region).put("office", region.substring("KZ-".length()) + "-01");
        return this;
    }

    public Matter alone() {
        accepted.putArray("otherPartyIds");
        return this;
    }

    /** Sends the acceptance, as event number one, and does not wait. */
    public void accept() {
        accept(fresh(), 1);
    }

    public void accept(UUID eventId, long sequence) {
        send("ethnomediation.appeal-events", id, eventId, "appeal.accepted", sequence, accepted);
    }

    /** Sends that the appeal counts another sex and age band since, as its second event. */
    public void corrected() {
        var data = ((ObjectNode) example("appeal.corrected")).put("appealId", id.toString());
        send("ethnomediation.appeal-events", id, fresh(), "appeal.corrected", 2, data);
    }

    /** Sends the acceptance and returns when the case is there. */
    public Matter opened() {
        accept();
        var ignored = read(People.republic()).statusCode(200);
        return this;
    }

    public static void activate(UUID mediator, String... steps) {
        var sequence = 0;
        for (var step : steps) {
            sequence++;
            var data = ((ObjectNode) example("mediator." + step)).put("mediatorId", mediator.toString());
            send("ethnomediation.mediator-events", mediator, fresh(), "mediator." + step, sequence, data);
        }
    }

    public UUID id() {
        return id;
    }

    public UUID applicant() {
        return applicant;
    }

    public UUID other() {
        return other;
    }

    public ValidatableResponse read(TestToken person) {
        return as(person).header("Prefer", "wait=20").get(path("")).then();
    }

    public ValidatableResponse get(TestToken person, String part) {
        return as(person).get(path(part)).then();
    }

    public ValidatableResponse post(TestToken person, String verb, Object body) {
        return as(person)
                .contentType("application/json")
                .body(body)
                .post(path("/" + verb))
                .then();
    }

    /** With the tag that the case has now. */
    public ValidatableResponse decide(TestToken person, String verb, Object body) {
        return decide(person, tag(), verb, body);
    }

    public ValidatableResponse decide(TestToken person, String tag, String verb, Object body) {
        return as(person)
                .header("If-Match", tag)
                .contentType("application/json")
                .body(body)
                .post(path("/" + verb))
                .then();
    }

    /** The day in Almaty. */
    public static String today() {
        return LocalDate.now(ZoneId.of("Asia/Almaty")).toString();
    }

    public String tag() {
        return read(People.republic()).statusCode(200).extract().header("ETag");
    }

    public String status() {
        return read(People.republic()).statusCode(200).extract().path("status");
    }

    /** A consultation, an offer with both consents: the matter waits for its contract. */
    public Matter offered() {
        var ignored = decide(People.republic(), "mediation-offer", offer()).statusCode(200);
        return this;
    }

    public Map<String, Object> offer() {
        return Map.of(
                "scopeAnswers", Map.of("stateBody", "NO"),
                "consents",
                        List.of(
                                Map.of("partyId", applicant, "method", "WRITTEN"),
                                Map.of("partyId", other, "method", "ORAL")));
    }

    private static RequestSpecification as(TestToken person) {
        return given().header("Authorization", person.bearer());
    }

    private String path(String part) {
        return "/api/v1/cases/" + id + part;
    }

    private String handover() {
        return """
                {"appealId":"%s","number":"EM-2026-61-000123","language":"kk","essence":"Көршілер қоршауға таласады",
                 "newMember":true,
                 "parties":[
                  {"partyId":"%s","role":"APPLICANT","kind":"PERSON","name":"Сынақ Сынақов","contact":{"phone":"+77000000001"}},
                  {"partyId":"%s","role":"OTHER","kind":"PERSON","description":"көрші, 12-үй","contact":{"none":true}}],
                 "scopeAnswers":{"thirdPartyInterests":"NO","incapableParty":"NO","corruption":"NO","stateBody":"NOT_ASKED",
                  "courtProceedings":"NO","criminalSeverity":"NONE"},
                 "consultationNote":"жазба"}""".formatted(id, applicant, other);
    }

    private static void send(String topic, UUID key, UUID eventId, String name, long sequence, JsonNode data) {
        var headers = Map.of(
                "specversion", "1.0",
                "id", eventId.toString(),
                "type", "kz.ethnomediation." + name + ".v1",
                "source", "/test",
                "time", "2026-11-20T05:00:00Z",
                "sequence", String.valueOf(sequence),
                "partitionkey", key.toString(),
                "feedseq", "1",
                "loggedat", "2026-11-20T05:00:00Z");
        try (var tap = TopicTap.of(CasesStand.running().kafka(), topic)) {
            tap.send(key, headers, data);
        }
    }

    public static JsonNode example(String name) {
        var file = "contracts/events/%s.v1.example.json".formatted(name);
        try (var stream = Matter.class.getClassLoader().getResourceAsStream(file)) {
            return JSON.readTree(stream);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
