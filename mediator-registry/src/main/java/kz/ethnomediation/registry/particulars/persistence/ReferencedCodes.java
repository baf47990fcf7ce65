package kz.ethnomediation.registry.particulars.persistence;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import kz.ethnomediation.platform.reference.ReferenceLists;
import kz.ethnomediation.registry.particulars.KnownCodes;

/** Codes as the published lists {@code categories} and {@code districts} name them; each counts within its own validity only. */
@ApplicationScoped
class ReferencedCodes implements KnownCodes {

    private final ReferenceLists lists;

    ReferencedCodes(ReferenceLists lists) {
        this.lists = lists;
    }

    @Override
    public Set<String> specialisations(LocalDate on) {
        return codes("categories", on);
    }

    @Override
    public Set<String> districts(LocalDate on) {
        return codes("districts", on);
    }

    private Set<String> codes(String list, LocalDate on) {
        return lists.inForce(list, on).stream()
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
