package kz.ethnomediation.local.demo;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a service answered.
 *
 * @param status the HTTP status
 * @param tag the entity tag, empty where there is none
 * @param body the JSON, missing where there is none
 */
record Answer(int status, String tag, JsonNode body) {
    boolean succeeded() {
        return status >= 200 && status < 300;
    }

    /** Whether the answer is a problem whose type ends like this. */
    boolean problem(String slug) {
        return body.path("type").asText().endsWith(slug);
    }
}
