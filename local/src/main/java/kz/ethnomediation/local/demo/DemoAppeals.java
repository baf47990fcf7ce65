package kz.ethnomediation.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import kz.ethnomediation.local.stack.Service;

/** Registers the demo's live appeals, all synthetic, and leads some of them to a settlement. */
final class DemoAppeals {
    private final Api api;

    DemoAppeals(Api api) {
        this.api = api;
    }

    int load() {
        var appeals = DemoFile.json("appeals.json");
        appeals.forEach(this::register);
        appeals.forEach(this::settle);
        return appeals.size();
    }

    private void register(JsonNode entry) {
        var user = entry.path("by").asText();
        var appeal = entry.path("appeal");
        var found =
                api.get(user, Service.INTAKE, "/appeals/" + appeal.path("id").asText());
        if (found.status() == 404) {
            var _ = Steps.succeeded("an appeal", api.post(user, Service.INTAKE, "/appeals", appeal));
        }
    }

    private void settle(JsonNode entry) {
        if (entry.has("settlement")) {
            new DemoMediation(
                            api,
                            entry.path("mediator").asText(),
                            entry.at("/appeal/id").asText())
                    .leadTo(entry.path("settlement").asText());
        }
    }
}
