package kz.ethnomediation.local;

import static kz.ethnomediation.platform.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.UUID;
import kz.ethnomediation.local.stack.Service;
import org.junit.jupiter.api.Test;

/** A person is read out, put right, then erased, in all four services; nobody finds the person any more, and not a figure changes. */
class SubjectJourneyIT {

    private static final String NAME = "Synthetic Leaver";
    private static final String RIGHT_NAME = "Synthetic Goer";

    private final Caller caller = new Caller(RunningStack.settings());

    @Test
    void readsOutPutsRightAndErasesInEveryService() {
        var before = resolved();
        var registered = consulted();
        var id = registered.path("id").asText();
        await().until(() -> read("/appeals/" + id).path("status").asText().equals("CLOSED"));
        await().until(() -> resolved() == before + 1);
        var figures = report().toString();

        var extract = closed(registered, "EXTRACT", "");
        var told = new StringBuilder();
        for (var service : Service.values()) {
            var part = caller.get("dpo", service, "/subject-extracts/" + extract);
            assertThat(part.status()).as(service.module() + part.text()).isEqualTo(200);
            told.append(part.text());
        }
        assertThat(told).contains(NAME, "A fence stands on the wrong side.");

        isAppliedByAll(closed(
                registered, "CORRECT", ",\"corrections\":{\"name\":\"" + RIGHT_NAME + "\",\"ageBand\":\"30_44\"}"));
        assertThat(read("/appeals/" + id + "/parties").toString())
                .contains(RIGHT_NAME)
                .doesNotContain(NAME);
        assertThat(caller.get("operator-75", Service.CASES, "/cases/" + id + "/parties")
                        .text())
                .contains(RIGHT_NAME)
                .doesNotContain(NAME);
        assertThat(report()).hasToString(figures);

        isAppliedByAll(closed(registered, "ERASE", ""));
        assertThat(read("/appeals/" + id + "/parties").toString())
                .contains("\"erased\":true")
                .doesNotContain(RIGHT_NAME);
        assertThat(caller.get("operator-75", Service.CASES, "/cases/" + id + "/parties")
                        .text())
                .contains("\"erased\":true")
                .doesNotContain(RIGHT_NAME);
        assertThat(report()).hasToString(figures);
    }

    @Test
    void staysOpenAsLongAsAServiceIsDown() {
        var registered = consulted();
        RunningStack.stack().kill(Service.REGISTRY);
        String request;
        try {
            request = asked(registered, "EXTRACT", "");
            await().until(() -> request(request).path("awaited").toString().equals("[\"mediator-registry\"]"));
            assertThat(request(request).path("state").asText()).isEqualTo("OPEN");
        } finally {
            RunningStack.stack().restart(Service.REGISTRY);
        }

        awaitClosed(request);
    }

    private JsonNode request(String id) {
        return caller.get("dpo", Service.INTAKE, "/subject-requests/" + id).json();
    }

    private void isAppliedByAll(String request) {
        assertThat(request(request).path("answers"))
                .hasSize(4)
                .allSatisfy(answer -> assertThat(answer.path("answer").asText()).isEqualTo("APPLIED"));
    }

    private JsonNode consulted() {
        var registered =
                caller.post("operator-75", Service.INTAKE, "/appeals", "", """
            {"id":"%s","language":"kk","applicant":{"name":"%s","contact":{"none":true}},"category":"NEIGHBOURS",
             "essence":"A fence stands on the wrong side.","consent":{"given":true},
             "triage":{"thirdPartyInterests":"NO","incapableParty":"NO","corruption":"NO"},"acceptance":{},
             "consultation":{"minutes":25,"form":"IN_PERSON","adviceKinds":["EXPLAINED_RIGHTS"],"result":"RESOLVED"}}""".formatted(UUID.randomUUID(), NAME));
        assertThat(registered.status()).as(registered.text()).isEqualTo(201);
        return registered.json();
    }

    /** A request by the receipt, when all services have answered. */
    private String closed(JsonNode registered, String kind, String more) {
        var request = asked(registered, kind, more);
        awaitClosed(request);
        return request;
    }

    private void awaitClosed(String request) {
        await().until(() -> request(request).path("state").asText().equals("CLOSED"));
    }

    private String asked(JsonNode registered, String kind, String more) {
        var asked = caller.post(
                "dpo",
                Service.INTAKE,
                "/subject-requests",
                "",
                "{\"kind\":\"%s\",\"number\":\"%s\",\"receiptCode\":\"%s\"%s}"
                        .formatted(
                                kind,
                                registered.path("number").asText(),
                                registered.at("/receipt/code").asText(),
                                more));
        assertThat(asked.status()).as(asked.text()).isEqualTo(201);
        return asked.json().path("id").asText();
    }

    private JsonNode read(String path) {
        return caller.get("operator-75", Service.INTAKE, path).json();
    }

    private int resolved() {
        return report().path("resolvedAtConsultation").asInt();
    }

    private JsonNode report() {
        var today = LocalDate.now(ZoneId.of("Asia/Almaty"));
        var quarter = today.getYear() + "-Q" + today.get(IsoFields.QUARTER_OF_YEAR);
        return caller.get("statistician", Service.REPORTING, "/quarters/" + quarter + "/report?region=KZ-75")
                .json()
                .at("/units/0");
    }
}
