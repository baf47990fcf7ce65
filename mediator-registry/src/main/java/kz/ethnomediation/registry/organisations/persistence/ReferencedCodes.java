package kz.ethnomediation.registry.organisations.persistence;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kz.ethnomediation.platform.reference.ReferenceLists;
import kz.ethnomediation.registry.organisations.PublishedCodes;

/** The codes of the published lists; an item counts within its own validity only. */
@ApplicationScoped
class ReferencedCodes implements PublishedCodes {

    private final ReferenceLists lists;

    ReferencedCodes(ReferenceLists lists) {
        this.lists = lists;
    }

    @Override
    public boolean hasRegion(String region, LocalDate on) {
        return items("regions", on).anyMatch(item -> isCode(item, region));
    }

    @Override
    public boolean hasDistrict(String district, String region, LocalDate on) {
        return items("districts", on)
                .anyMatch(item ->
                        isCode(item, district) && item.path("region").asText("").equals(region));
    }

    @Override
    public boolean hasLanguage(String language, LocalDate on) {
        return items("languages", on).anyMatch(item -> isCode(item, language));
    }

    private Stream<JsonNode> items(String list, LocalDate on) {
        return lists.inForce(list, on).stream()
                .flatMap(items -> StreamSupport.stream(items.spliterator(), false))
                .filter(item -> isValid(item, on));
    }

    private static boolean isCode(JsonNode item, String code) {
        return item.path("code").asText("").equals(code);
    }

    private static boolean isValid(JsonNode item, LocalDate on) {
        var from = item.path("validFrom").asText("");
        var to = item.path("validTo").asText("");
        return (from.isEmpty() || !LocalDate.parse(from).isAfter(on))
                && (to.isEmpty() || !LocalDate.parse(to).isBefore(on));
    }
}
