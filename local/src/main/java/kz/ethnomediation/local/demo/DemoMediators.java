package kz.ethnomediation.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import kz.ethnomediation.local.stack.Service;

/** Registers the demo's mediators and activates them. */
final class DemoMediators {
    private static final String KEEPER = "keeper";

    private final Api api;

    DemoMediators(Api api) {
        this.api = api;
    }

    int load() {
        var mediators = DemoFile.json("mediators.json");
        mediators.forEach(this::enter);
        return mediators.size();
    }

    private void enter(JsonNode mediator) {
        var path = "/mediators/" + mediator.path("id").asText();
        var found = api.get(KEEPER, Service.REGISTRY, path);
        if (found.status() == 404) {
            var _ = Steps.succeeded("a mediator", api.post(KEEPER, Service.REGISTRY, "/mediators", mediator));
            found = Steps.succeeded("a mediator", api.get(KEEPER, Service.REGISTRY, path));
        }
        if (Steps.succeeded("a mediator", found).body().path("status").asText().equals("CANDIDATE")) {
            var step = new ObjectMapper().createObjectNode().put("to", "ACTIVE").put("ground", "ADMITTED");
            var answer = api.post(KEEPER, Service.REGISTRY, path + "/status-changes", step, found.tag());
            var _ = Steps.succeeded("an activation", answer);
        }
    }
}
