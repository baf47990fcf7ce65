package kz.ethnomediation.registry.reference.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.ethnomediation.platform.reference.ListVersion;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Published lists by their names. */
record CodeListsView(Map<String, CodeListView> lists) {

    /** One list, whole: its items have a code, names in kk, ru and en, their validity, and whatever else the list needs. */
    record CodeListView(
            int version,

            @Schema(type = SchemaType.ARRAY, implementation = Object.class)
            JsonNode items) {

        static CodeListView of(ListVersion list) {
            return new CodeListView(list.version(), list.items());
        }
    }

    static CodeListsView of(List<ListVersion> found) {
        var lists = new LinkedHashMap<String, CodeListView>();
        found.forEach(list -> lists.put(list.name(), CodeListView.of(list)));
        return new CodeListsView(lists);
    }
}
