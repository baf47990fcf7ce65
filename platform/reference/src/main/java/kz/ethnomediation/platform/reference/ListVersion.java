package kz.ethnomediation.platform.reference;

import com.fasterxml.jackson.databind.JsonNode;

/** One published version of a list, whole. */
public record ListVersion(String name, int version, JsonNode items) {}
