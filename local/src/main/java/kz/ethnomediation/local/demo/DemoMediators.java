package kz.ethnomediation.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import kz.ethnomediation.local.stack.Service;

/** Registers the demo's mediators, puts the certificates of professionals on record and activates all of them. */
final class DemoMediators {
    private static final String KEEPER = "keeper";
    private static final String CERTIFICATE = "certificate";

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
            var entry = ((ObjectNode) mediator.deepCopy()).without(List.of(CERTIFICATE));
            var _ = Steps.succeeded("a mediator", api.post(KEEPER, Service.REGISTRY, "/mediators", entry));
            found = Steps.succeeded("a mediator", api.get(KEEPER, Service.REGISTRY, path));
        }
        if (mediator.has(CERTIFICATE)) {
            certify(path + "/certificates", mediator.path(CERTIFICATE));
            found = Steps.succeeded("a mediator", api.get(KEEPER, Service.REGISTRY, path));
        }
        if (Steps.succeeded("a mediator", found).body().path("status").asText().equals("CANDIDATE")) {
            var step = new ObjectMapper().createObjectNode().put("to", "ACTIVE").put("ground", "ADMITTED");
            var answer = api.post(KEEPER, Service.REGISTRY, path + "/status-changes", step, found.tag());
            var _ = Steps.succeeded("an activation", answer);
        }
    }

    private void certify(String path, JsonNode certificate) {
        var known = Steps.succeeded("certificates", api.get(KEEPER, Service.REGISTRY, path));
        if (known.body().path("items").isEmpty()) {
            var _ = Steps.succeeded("a certificate", api.post(KEEPER, Service.REGISTRY, path, certificate));
        }
    }
}
