package kz.ethnomediation.intake.imports.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import kz.ethnomediation.intake.imports.JournalColumn;
import kz.ethnomediation.intake.imports.LineFault;

/** Cells and faults as the database keeps them. */
final class LineJson {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<JournalColumn, String>> CELLS = new TypeReference<>() {};
    private static final TypeReference<List<LineFault>> FAULTS = new TypeReference<>() {};

    private LineJson() {}

    static String cells(Map<JournalColumn, String> cells) {
        return written(cells);
    }

    static Map<JournalColumn, String> cells(String json) {
        return read(json, CELLS);
    }

    static String faults(List<LineFault> faults) {
        return written(faults);
    }

    static List<LineFault> faults(String json) {
        return read(json, FAULTS);
    }

    private static String written(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a line cannot be written", impossible);
        }
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException _) {
            // Its message would quote the line.
            throw new IllegalStateException("a line cannot be read");
        }
    }
}
