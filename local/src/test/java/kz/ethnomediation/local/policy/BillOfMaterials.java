package kz.ethnomediation.local.policy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/** What a service is built from, as CycloneDX writes it, and what in it breaks the rules of docs/dependencies.md. */
record BillOfMaterials(JsonNode content) {

    private static final String OURS = "kz.ethnomediation";

    /** The parts that are not ours. */
    List<JsonNode> foreign() {
        return StreamSupport.stream(content.path("components").spliterator(), false)
                .filter(part -> !part.path("group").asText().startsWith(OURS))
                .toList();
    }

    /** A part that floats, or under none of the licences that may be shipped; one of several is enough. */
    List<String> faults(Set<String> licences) {
        var faults = new ArrayList<String>();
        for (var part : foreign()) {
            var name = "%s:%s:%s"
                    .formatted(
                            part.path("group").asText(),
                            part.path("name").asText(),
                            part.path("version").asText());
            if (name.endsWith("-SNAPSHOT") || !part.path("purl").asText().startsWith("pkg:maven/")) {
                faults.add(name + " is no release of a registry");
            }
            var own = licences(part);
            if (own.stream().noneMatch(licences::contains)) {
                faults.add(name + " is under " + own);
            }
        }
        return faults;
    }

    private static List<String> licences(JsonNode part) {
        return StreamSupport.stream(part.path("licenses").spliterator(), false)
                .map(choice -> choice.has("expression")
                        ? choice.path("expression").asText()
                        : choice.path("license")
                                .path("id")
                                .asText(choice.path("license").path("name").asText()))
                .toList();
    }
}
