package kz.ethnomediation.contracts;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** The codes that a service's API lists, by the place where it does: {@code NoticeState}, {@code InvitationRequest.kind}, {@code readCoupon.format}. */
final class ApiCodes {

    private final Map<String, Set<String>> found = new TreeMap<>();

    private ApiCodes() {}

    static Map<String, Set<String>> in(JsonNode api) {
        var codes = new ApiCodes();
        api.path("components")
                .path("schemas")
                .properties()
                .forEach(type -> codes.collect(type.getValue(), type.getKey()));
        for (var path : api.path("paths").properties()) {
            for (var call : path.getValue().properties()) {
                codes.call(call.getValue(), call.getKey() + " " + path.getKey());
            }
        }
        return codes.found;
    }

    private void call(JsonNode call, String pathAndVerb) {
        var name = call.path("operationId").asString(pathAndVerb);
        for (var parameter : call.path("parameters")) {
            collect(parameter, name + "." + parameter.path("name").asString());
        }
        collect(call.path("requestBody"), name);
        collect(call.path("responses"), name);
    }

    private void collect(JsonNode node, String place) {
        if (node.path("enum").isArray()) {
            var codes = found.computeIfAbsent(place, _ -> new TreeSet<>());
            node.path("enum").forEach(code -> codes.add(code.asString()));
        }
        for (var member : node.properties()) {
            if (member.getKey().equals("properties")) {
                member.getValue()
                        .properties()
                        .forEach(field -> collect(field.getValue(), place + "." + field.getKey()));
            } else {
                collect(member.getValue(), place);
            }
        }
        node.values().stream().filter(_ -> node.isArray()).forEach(item -> collect(item, place));
    }
}
