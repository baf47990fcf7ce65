package kz.ethnomediation.platform.subjects;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * One row of what a service keeps of a person. Personal data: never printed, logged or published.
 *
 * @param kind the service's word for such rows
 * @param fields what it says, by the names of the service's API
 */
public record ExtractItem(String kind, UUID id, Map<String, String> fields) {

    public ExtractItem {
        fields = Collections.unmodifiableMap(new TreeMap<>(fields));
    }

    @Override
    public String toString() {
        return "ExtractItem[" + kind + " " + id + "]";
    }
}
