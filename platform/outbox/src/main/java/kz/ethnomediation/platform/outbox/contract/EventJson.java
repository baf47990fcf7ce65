package kz.ethnomediation.platform.outbox.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.Map;

/** How events are written as JSON and read back, the same in every service whatever its own mapper does. */
public final class EventJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new Jdk8Module())
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private EventJson() {}

    /** Writes an event's data; what is null or empty optional is left out. */
    public static String write(Object data) {
        try {
            return MAPPER.writeValueAsString(data);
        } catch (JsonProcessingException failure) {
            throw new IllegalArgumentException(
                    "Not serialisable: " + data.getClass().getName(), failure);
        }
    }

    /** Reads JSON text, strictly: one value, no duplicate names. */
    public static JsonNode parse(byte[] text) throws MalformedJson {
        try {
            return MAPPER.readTree(text);
        } catch (IOException failure) {
            throw new MalformedJson();
        }
    }

    /** Reads a node as a record; fields that the record lacks are left out. */
    public static <T> T read(JsonNode data, Class<T> view) {
        try {
            return MAPPER.treeToValue(data, view);
        } catch (JsonProcessingException failure) {
            failure.clearLocation();
            throw new IllegalArgumentException("Not readable as " + view.getName(), failure);
        }
    }

    /** Reads an object whose values are all texts. */
    public static Map<String, String> readTexts(String object) {
        try {
            return MAPPER.readValue(object, new TypeReference<Map<String, String>>() {});
        } catch (JsonProcessingException failure) {
            throw new IllegalArgumentException("Not an object of texts", failure);
        }
    }

    /** Bytes that are no JSON; it carries no cause, because the parser's message quotes the bytes. */
    public static final class MalformedJson extends Exception {
        private static final long serialVersionUID = 1L;

        private MalformedJson() {
            super("Not JSON");
        }
    }
}
