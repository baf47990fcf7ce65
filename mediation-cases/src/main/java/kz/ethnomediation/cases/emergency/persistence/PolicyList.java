package kz.ethnomediation.cases.emergency.persistence;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.StreamSupport;
import kz.ethnomediation.cases.emergency.EmergencyPolicies;
import kz.ethnomediation.cases.emergency.EmergencyPolicy;
import kz.ethnomediation.platform.reference.ReferenceLists;

/** The policies in the service's own copy of the published list {@code emergency-access-policy}. */
@ApplicationScoped
class PolicyList implements EmergencyPolicies {

    private static final String LIST = "emergency-access-policy";

    private final ReferenceLists lists;

    PolicyList(ReferenceLists lists) {
        this.lists = lists;
    }

    @Override
    public EmergencyPolicy inForce(LocalDate on) {
        return lists.inForce(LIST, on).stream()
                .flatMap(items -> StreamSupport.stream(items.spliterator(), false))
                .filter(item -> !validFrom(item).isAfter(on))
                .max(Comparator.comparing(PolicyList::validFrom)
                        .thenComparing(item -> item.path("code").asText()))
                .map(PolicyList::policy)
                .orElseThrow(() -> new IllegalStateException("no policy for emergency access is in force on " + on));
    }

    static EmergencyPolicy policy(JsonNode item) {
        return new EmergencyPolicy(
                item.required("code").asText(),
                Duration.ofHours(item.required("longestHours").asLong()),
                Duration.ofHours(item.required("reviewHours").asLong()));
    }

    private static LocalDate validFrom(JsonNode item) {
        return item.has("validFrom") ? LocalDate.parse(item.path("validFrom").asText()) : LocalDate.MIN;
    }
}
