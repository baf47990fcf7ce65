package kz.ethnomediation.local;

import static kz.ethnomediation.platform.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kz.ethnomediation.local.stack.Service;
import org.junit.jupiter.api.Test;

/** A consultation on the spot by one request, and the same by the single calls: equal histories, events and figures. */
class SameConsultationIT {

    private static final String USER = "mediator-61";
    private static final String ANSWERS =
            "{\"thirdPartyInterests\":\"NO\",\"incapableParty\":\"NO\",\"corruption\":\"NO\"}";
    private static final String CONSULTATION =
            "{\"minutes\":25,\"form\":\"IN_PERSON\",\"adviceKinds\":[\"EXPLAINED_RIGHTS\"],\"result\":\"RESOLVED\"}";

    /** The papers go over beside what people do, and so before it or after it. */
    private static final Set<String> WHEN_IT_COMES = Set.of("handover-received", "handed-over");

    private final Caller caller = new Caller(RunningStack.settings());

    @Test
    void leavesTheSameTraceByOneRequestAndByTheSingleCalls() {
        var atFirst = figures();
        var quick = registered(",\"triage\":%s,\"acceptance\":{},\"consultation\":%s".formatted(ANSWERS, CONSULTATION));
        awaitClosed(quick);
        var between = awaitCounted(atFirst);

        var single = registered("");
        verb(Service.INTAKE, "/appeals/", single, "triage", ANSWERS);
        verb(Service.INTAKE, "/appeals/", single, "acceptance", "{}");
        assertThat(caller.awaited(USER, Service.CASES, "/cases/" + single).status())
                .isEqualTo(200);
        verb(Service.CASES, "/cases/", single, "consultations", CONSULTATION);
        verb(Service.CASES, "/cases/", single, "consultation-closure", "{\"result\":\"RESOLVED\"}");
        awaitClosed(single);
        var atLast = awaitCounted(between);

        assertThat(trace(Service.INTAKE, "/appeals/", single)).isEqualTo(trace(Service.INTAKE, "/appeals/", quick));
        assertThat(trace(Service.CASES, "/cases/", single)).isEqualTo(trace(Service.CASES, "/cases/", quick));
        assertThat(told(Service.INTAKE, single)).isEqualTo(told(Service.INTAKE, quick));
        assertThat(told(Service.CASES, single)).isEqualTo(told(Service.CASES, quick));
        assertThat(growth(between, atLast)).isEqualTo(growth(atFirst, between));
    }

    private UUID registered(String furtherSteps) {
        var id = UUID.randomUUID();
        var answer = caller.post(USER, Service.INTAKE, "/appeals", "", """
                {"id":"%s","language":"kk","applicant":{"name":"Synthetic Applicant","contact":{"none":true}},
                 "otherParties":[{"description":"neighbour, house 12"}],"category":"NEIGHBOURS",
                 "essence":"A fence stands on the wrong side.","consent":{"given":true}%s}""".formatted(id, furtherSteps));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return id;
    }

    private void verb(Service service, String folder, UUID id, String verb, String body) {
        var tag = caller.get(USER, service, folder + id).tag();
        var answer = caller.post(USER, service, folder + id + "/" + verb, tag, body);
        assertThat(answer.status()).as(verb + ": " + answer.text()).isIn(200, 201);
    }

    private void awaitClosed(UUID id) {
        await().untilAsserted(() -> assertThat(caller.get(USER, Service.INTAKE, "/appeals/" + id)
                        .json()
                        .path("status")
                        .asText())
                .isEqualTo("CLOSED"));
    }

    private Map<String, Long> awaitCounted(Map<String, Long> before) {
        await().untilAsserted(() -> assertThat(growth(before, figures()))
                .containsEntry("registered", 1L)
                .containsEntry("resolvedAtConsultation", 1L));
        return figures();
    }

    /**
     * What was done, in its order, without ids and times. The actor is left out too: of a sheet's consultation the case
     * writes that intake handed it over, and who typed the sheet stands in the appeal's history.
     */
    private List<String> trace(Service service, String folder, UUID id) {
        var items = caller.get(USER, service, folder + id + "/history").json().path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(line -> !WHEN_IT_COMES.contains(line.path("verb").asText()))
                .map(line -> without(line, "actor", "actorLogin"))
                .toList();
    }

    /** What the other services were told, without ids and times, and without what only a sheet carries to its case. */
    private List<String> told(Service service, UUID id) {
        return log(service)
                .filter(event -> event.path("subject").asText().equals(id.toString()))
                .map(event -> event.path("sequence").asText() + " "
                        + event.path("type").asText() + " " + without(event.path("data"), "consultation"))
                .toList();
    }

    private Stream<JsonNode> log(Service service) {
        var events = Stream.<JsonNode>empty();
        var after = "0";
        while (!after.isEmpty()) {
            var answer = caller.asClient("reporting", service, "/event-log?limit=1000&after=" + after);
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            var page = answer.json();
            events = Stream.concat(
                    events, StreamSupport.stream(page.path("items").spliterator(), false));
            after = page.path("next").asText("");
        }
        return events;
    }

    /** A line without what differs from one appeal to the next. */
    private static String without(JsonNode line, String... further) {
        var same = line.<ObjectNode>deepCopy();
        same.properties()
                .removeIf(field -> field.getKey().toLowerCase(Locale.ROOT).matches(".*ids?")
                        || field.getKey().endsWith("At")
                        || field.getKey().equals("number")
                        || List.of(further).contains(field.getKey()));
        return same.toString();
    }

    private Map<String, Long> figures() {
        var today = LocalDate.now(ZoneId.of("Asia/Almaty"));
        var quarter = today.getYear() + "-Q" + (today.getMonthValue() + 2) / 3;
        var answer = caller.get("council-61", Service.REPORTING, "/quarters/" + quarter + "/report?region=KZ-61");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        var lines = new TreeMap<String, Long>();
        JsonNode unit = answer.json().path("units").get(0);
        unit.properties().forEach(line -> {
            if (line.getValue().isIntegralNumber()) {
                lines.put(line.getKey(), line.getValue().asLong());
            }
        });
        return lines;
    }

    private static Map<String, Long> growth(Map<String, Long> before, Map<String, Long> after) {
        var grown = new TreeMap<String, Long>();
        after.forEach((line, count) -> grown.put(line, count - before.getOrDefault(line, 0L)));
        return grown;
    }
}
