package kz.ethnomediation.registry.reference.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import kz.ethnomediation.registry.reference.TerritoriesOnDay;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Regions and districts of a day, each with code, names in kk, ru and en, validity, and of a region its predecessors. */
record TerritoriesView(
        LocalDate on,

        @Schema(type = SchemaType.ARRAY, implementation = Object.class)
        List<JsonNode> regions,

        @Schema(type = SchemaType.ARRAY, implementation = Object.class)
        List<JsonNode> districts) {

    static TerritoriesView of(LocalDate on, TerritoriesOnDay territories) {
        return new TerritoriesView(on, territories.regions(), territories.districts());
    }
}
