package kz.ethnomediation.registry.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** The units that exist on a day, each as its published list has it. */
public record TerritoriesOnDay(List<JsonNode> regions, List<JsonNode> districts) {

    public TerritoriesOnDay {
        regions = List.copyOf(regions);
        districts = List.copyOf(districts);
    }
}
