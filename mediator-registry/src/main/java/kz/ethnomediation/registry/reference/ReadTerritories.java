package kz.ethnomediation.registry.reference;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import kz.ethnomediation.platform.reference.ListVersion;

/** Says which territories exist on a day: 20 regions now, 17 before three were formed on 8 June 2022 (domain rule 37). */
@ApplicationScoped
public class ReadTerritories {

    private final KeptLists lists;

    public ReadTerritories(KeptLists lists) {
        this.lists = lists;
    }

    /** Those within their validity, by the lists in force on the day. */
    @Transactional
    public TerritoriesOnDay read(LocalDate on) {
        return new TerritoriesOnDay(existing("regions", on), existing("districts", on));
    }

    private List<JsonNode> existing(String name, LocalDate on) {
        return lists.eachInForce(List.of(name), on).stream()
                .map(ListVersion::items)
                .flatMap(JsonNode::valueStream)
                .filter(unit -> exists(unit, on))
                .toList();
    }

    private static boolean exists(JsonNode unit, LocalDate on) {
        var from = unit.path("validFrom").asText("");
        var to = unit.path("validTo").asText("");
        return (from.isEmpty() || !LocalDate.parse(from).isAfter(on))
                && (to.isEmpty() || !LocalDate.parse(to).isBefore(on));
    }
}
