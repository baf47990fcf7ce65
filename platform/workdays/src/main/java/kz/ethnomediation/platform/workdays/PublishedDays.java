package kz.ethnomediation.platform.workdays;

import com.fasterxml.jackson.databind.JsonNode;

/** The items of one version of a published list, as they stand in the contracts and in {@code reference_list}. */
public record PublishedDays(int version, JsonNode items) {

    public PublishedDays {
        if (version < 1 || !items.isArray()) {
            throw new IllegalArgumentException("a list has a version and an array of items");
        }
    }
}
