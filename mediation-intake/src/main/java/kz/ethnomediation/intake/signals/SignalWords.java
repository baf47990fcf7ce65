package kz.ethnomediation.intake.signals;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

/**
 * What was said at the raising, in clear. It has no field for a person and may name one all the same: never printed, logged or
 * published, and kept as one ciphertext.
 *
 * @param words what is going on, as the raiser put it
 * @param placeText the spot in a few words ("market by the bridge")
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SignalWords(String words, @Nullable String placeText) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static SignalWords of(String json) {
        try {
            return JSON.readValue(json, SignalWords.class);
        } catch (JsonProcessingException _) {
            // Its message would quote the words.
            throw new IllegalStateException("the words of a signal cannot be read");
        }
    }

    String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("the words of a signal cannot be written", impossible);
        }
    }

    @Override
    public String toString() {
        return "SignalWords[]";
    }
}
