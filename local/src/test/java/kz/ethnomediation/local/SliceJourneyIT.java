package kz.ethnomediation.local;

import static kz.ethnomediation.platform.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import kz.ethnomediation.local.stack.Service;
import org.junit.jupiter.api.Test;

/** From one appeal to a quarterly figure, both ways, through four services, the real broker and the real Keycloak. */
class SliceJourneyIT {

    private static final String MEDIATOR_61 = "018f0000-0000-7000-8000-000000000061";
    private static final String CONSULTATION =
            ",\"consultation\":{\"minutes\":25,\"form\":\"IN_PERSON\",\"adviceKinds\":[\"EXPLAINED_RIGHTS\"],\"result\":\"RESOLVED\"}";

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Almaty"));
    private final Caller caller = new Caller(RunningStack.settings());

    @Test
    void countsAMediatorAConsultationAndASettlement() {
        var before = figures();

        activateAMediator();
        var consulted = register("operator-61", CONSULTATION);
        var settled = register("mediator-61", "");
        settle(settled);

        await().untilAsserted(() -> {
            assertClosed(consulted, "operator-61", "CLOSED_AT_CONSULTATION");
            assertClosed(settled, "mediator-61", "SETTLED");
            var after = figures();
            assertThat(growth(before, after, "registered")).isEqualTo(2);
            assertThat(growth(before, after, "resolvedAtConsultation")).isEqualTo(1);
            assertThat(growth(before, after, "resolvedBySettlement")).isEqualTo(1);
            assertThat(growth(before, after, "open")).isZero();
            assertThat(growth(before, after, "activeMediators")).isEqualTo(1);
        });
    }

    @Test
    void hidesAppealAndCaseFromEverybodyElse() {
        var id = register("operator-61", "");
        var case61 = caller.awaited("operator-61", Service.CASES, "/cases/" + id);
        assertThat(case61.status()).isEqualTo(200);

        for (var path : List.of("/appeals/" + id, "/appeals/" + id + "/parties", "/appeals/" + id + "/history")) {
            assertThat(caller.get("operator-75", Service.INTAKE, path).status())
                    .as(path)
                    .isEqualTo(404);
            assertThat(caller.get("council", Service.INTAKE, path).status())
                    .as(path)
                    .isEqualTo(403);
            assertThat(caller.get("", Service.INTAKE, path).status()).as(path).isEqualTo(401);
        }
        for (var path : List.of("/cases/" + id, "/cases/" + id + "/parties", "/cases/" + id + "/history")) {
            assertThat(caller.get("operator-75", Service.CASES, path).status())
                    .as(path)
                    .isEqualTo(404);
            assertThat(caller.get("mediator-61", Service.CASES, path).status())
                    .as(path)
                    .isEqualTo(404);
            assertThat(caller.get("council", Service.CASES, path).status())
                    .as(path)
                    .isEqualTo(403);
        }
        assertThat(caller.get("operator-61", Service.INTAKE, "/appeals/" + id + "/handover")
                        .status())
                .isEqualTo(403);
        assertThat(caller.get("operator-61", Service.INTAKE, "/event-log").status())
                .isEqualTo(403);
        assertThat(caller.get("council-61", Service.REPORTING, "/quarters/" + quarter() + "/report?region=KZ-75")
                        .status())
                .isEqualTo(404);
    }

    private void activateAMediator() {
        var id = UUID.randomUUID();
        var entered = caller.post("keeper", Service.REGISTRY, "/mediators", "", """
                {"id":"%s","kind":"PUBLIC","ethnomediator":false,"name":{"kk":"Сынақ","ru":"Проба"},
                 "languages":["kk"],"regions":["KZ-61"],"registerRegion":"KZ-61"}""".formatted(id));
        assertThat(entered.status()).as(entered.text()).isEqualTo(201);
        var activated = caller.post(
                "keeper",
                Service.REGISTRY,
                "/mediators/" + id + "/status-changes",
                entered.tag(),
                "{\"to\":\"ACTIVE\"}");
        assertThat(activated.status()).as(activated.text()).isIn(200, 201);
    }

    private UUID register(String user, String consultation) {
        var id = UUID.randomUUID();
        var registered = caller.post(user, Service.INTAKE, "/appeals", "", sheet(id, consultation));
        assertThat(registered.status()).as(registered.text()).isEqualTo(201);
        return id;
    }

    private static String sheet(UUID id, String consultation) {
        return """
            {"id":"%s","language":"kk","applicant":{"name":"Synthetic Applicant","contact":{"none":true}},
             "otherParties":[{"description":"neighbour, house 12"}],"category":"NEIGHBOURS",
             "essence":"A fence stands on the wrong side.","consent":{"given":true},
             "triage":{"thirdPartyInterests":"NO","incapableParty":"NO","corruption":"NO","stateBody":"NO",
                       "courtProceedings":"NO","criminalSeverity":"NONE"},
             "acceptance":{}%s}""".formatted(id, consultation);
    }

    private void settle(UUID id) {
        var found = caller.awaited("mediator-61", Service.CASES, "/cases/" + id);
        assertThat(found.status()).as(found.text()).isEqualTo(200);
        var items = caller.get("mediator-61", Service.CASES, "/cases/" + id + "/parties")
                .json()
                .path("items");
        var parties = StreamSupport.stream(items.spliterator(), false)
                .map(party -> party.path("partyId").asText())
                .toList();
        assertThat(parties).hasSize(2);

        var offered = verb(
                id,
                "mediation-offer",
                found.tag(),
                "{\"consents\":[%s]}".formatted(each(parties, "\"method\":\"WRITTEN\"")));
        var signatures = each(parties, "\"method\":\"PAPER\",\"signedOn\":\"%s\"".formatted(today));
        var signed = verb(id, "contract", offered, """
                {"mediatorId":"%s","signatures":[%s],"mediatorSignature":{"method":"PAPER","signedOn":"%s"}}""".formatted(MEDIATOR_61, signatures, today));
        var tag = verb(id, "settlement", signed, """
                {"obligations":[{"partyId":"%s","what":"moves the fence"}],"signatures":[%s]}""".formatted(parties.getLast(), signatures));
        assertThat(tag).isNotEmpty();
    }

    private String verb(UUID id, String verb, String tag, String body) {
        var answer = caller.post("mediator-61", Service.CASES, "/cases/" + id + "/" + verb, tag, body);
        assertThat(answer.status()).as(verb + ": " + answer.text()).isIn(200, 201);
        return answer.tag();
    }

    private static String each(List<String> parties, String members) {
        return String.join(
                ",",
                parties.stream()
                        .map(party -> "{\"partyId\":\"" + party + "\"," + members + "}")
                        .toList());
    }

    private void assertClosed(UUID id, String user, String outcome) {
        var appeal = caller.get(user, Service.INTAKE, "/appeals/" + id).json();
        assertThat(appeal.path("status").asText()).isEqualTo("CLOSED");
        assertThat(appeal.path("outcome").asText()).isEqualTo(outcome);
    }

    private JsonNode figures() {
        var answer = caller.get("council-61", Service.REPORTING, "/quarters/" + quarter() + "/report?region=KZ-61");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json().path("units").get(0);
    }

    private static long growth(JsonNode before, JsonNode after, String line) {
        return after.path(line).asLong() - before.path(line).asLong();
    }

    private String quarter() {
        return today.getYear() + "-Q" + (today.getMonthValue() + 2) / 3;
    }
}
