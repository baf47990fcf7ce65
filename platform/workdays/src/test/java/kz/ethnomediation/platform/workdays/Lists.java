package kz.ethnomediation.platform.workdays;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Lists written in a test. */
final class Lists {

    private Lists() {}

    static PublishedDays of(String items) throws JsonProcessingException {
        return new PublishedDays(1, new ObjectMapper().readTree(items));
    }
}
