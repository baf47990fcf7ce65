package kz.ethnomediation.platform.testkit.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A service's answer. */
record Answer(int status, String type, String body) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int A_FEW_WORDS = 300;

    boolean isGranted() {
        return status >= 200 && status < 300;
    }

    /** Whether a member of this name, with a value, stands anywhere in a JSON answer. */
    boolean shows(String field) {
        if (!type.contains("json")) {
            return false;
        }
        try {
            return JSON.readTree(body).findValues(field).stream().anyMatch(value -> !value.isNull());
        } catch (JsonProcessingException noJson) {
            return false;
        }
    }

    String firstWords() {
        return body.substring(0, Math.min(body.length(), A_FEW_WORDS));
    }
}
