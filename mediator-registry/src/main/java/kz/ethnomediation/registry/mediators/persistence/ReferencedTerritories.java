package kz.ethnomediation.registry.mediators.persistence;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import kz.ethnomediation.platform.reference.ReferenceLists;
import kz.ethnomediation.registry.mediators.Territories;

/** Territories as the published list {@code regions} names them; a unit counts within its own validity only. */
@ApplicationScoped
class ReferencedTerritories implements Territories {

    private final ReferenceLists lists;

    ReferencedTerritories(ReferenceLists lists) {
        this.lists = lists;
    }

    @Override
    public Set<String> regions(LocalDate on) {
        return lists.inForce("regions", on).stream()
                .flatMap(items -> StreamSupport.stream(items.spliterator(), false))
                .filter(item -> isValid(item, on))
                .map(item -> item.required("code").asText())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isValid(JsonNode item, LocalDate on) {
        var from = item.path("validFrom").asText("");
        var to = item.path("validTo").asText("");
        return (from.isEmpty() || !LocalDate.parse(from).isAfter(on))
                && (to.isEmpty() || !LocalDate.parse(to).isBefore(on));
    }
}
