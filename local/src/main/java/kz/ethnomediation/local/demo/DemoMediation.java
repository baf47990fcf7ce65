package kz.ethnomediation.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import kz.ethnomediation.local.stack.Service;
import kz.ethnomediation.local.stack.StartFailure;

/** One case led from consultation to a settlement in one sitting; what was done by an interrupted run is not done again. */
final class DemoMediation {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    private static final Set<String> ON_THE_WAY = Set.of("CONSULTATION", "MEDIATION_OFFERED", "MEDIATION");
    private static final int MOST_VERBS = 5;

    private final Api api;
    private final String user;
    private final String path;

    DemoMediation(Api api, String user, String caseId) {
        this.api = api;
        this.user = user;
        this.path = "/cases/" + caseId;
    }

    void leadTo(String promise) {
        for (var verb = 0; verb < MOST_VERBS; verb++) {
            var found = Steps.succeeded("a case", api.await(user, Service.CASES, path));
            var status = found.body().path("status").asText();
            if (!ON_THE_WAY.contains(status)) {
                return;
            }
            advance(status, found, promise);
        }
        throw new StartFailure("the demo cannot be loaded: the case %s does not come to its end".formatted(path));
    }

    private void advance(String status, Answer found, String promise) {
        var parties = parties();
        switch (status) {
            case "CONSULTATION" -> step("mediation-offer", offer(parties), found.tag());
            case "MEDIATION_OFFERED" ->
                step(
                        "contract",
                        contract(parties, found.body().path("mediatorId").asText()),
                        found.tag());
            default -> step("settlement", settlement(parties, promise), found.tag());
        }
    }

    private void step(String verb, ObjectNode body, String tag) {
        var _ = Steps.oncePropagated(
                "a " + verb, "mediator-not-active", () -> api.post(user, Service.CASES, path + "/" + verb, body, tag));
    }

    private List<String> parties() {
        var found = Steps.succeeded("the parties", api.get(user, Service.CASES, path + "/parties"));
        return StreamSupport.stream(found.body().path("items").spliterator(), false)
                .map((JsonNode party) -> party.path("partyId").asText())
                .toList();
    }

    private static ObjectNode offer(List<String> parties) {
        var body = MAPPER.createObjectNode();
        var consents = body.putArray("consents");
        parties.forEach(party -> consents.addObject().put("partyId", party).put("method", "WRITTEN"));
        return body;
    }

    private static ObjectNode contract(List<String> parties, String mediator) {
        var body = MAPPER.createObjectNode().put("mediatorId", mediator);
        sign(body.putArray("signatures"), parties);
        body.putObject("mediatorSignature").put("method", "PAPER").put("signedOn", today());
        return body;
    }

    private static ObjectNode settlement(List<String> parties, String promise) {
        var body = MAPPER.createObjectNode();
        body.putArray("obligations")
                .addObject()
                .put("partyId", parties.getLast())
                .put("what", promise)
                .put("dueOn", LocalDate.now(ALMATY).plusMonths(1).toString());
        sign(body.putArray("signatures"), parties);
        return body;
    }

    private static void sign(ArrayNode signatures, List<String> parties) {
        parties.forEach(party -> signatures
                .addObject()
                .put("partyId", party)
                .put("method", "PAPER")
                .put("signedOn", today()));
    }

    private static String today() {
        return LocalDate.now(ALMATY).toString();
    }
}
