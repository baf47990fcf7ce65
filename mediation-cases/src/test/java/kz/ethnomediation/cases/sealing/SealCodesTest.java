package kz.ethnomediation.cases.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Arrays;
import kz.ethnomediation.cases.codes.EmergencyReason;
import kz.ethnomediation.cases.codes.EmergencyVerdict;
import kz.ethnomediation.cases.codes.SealReason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every code has its words in the published list, and every word its code. */
class SealCodesTest {

    @ParameterizedTest
    @CsvSource({"seal-reasons", "emergency-reasons", "emergency-verdicts"})
    void hasWordsForEveryCode(String list) throws IOException {
        var codes = switch (list) {
            case "seal-reasons" -> SealReason.values();
            case "emergency-reasons" -> EmergencyReason.values();
            default -> EmergencyVerdict.values();
        };

        assertThat(items(list).valueStream().map(item -> item.path("code").asText()))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(codes).map(Enum::name).toList());
    }

    private static JsonNode items(String list) throws IOException {
        var file = "contracts/code-lists/" + list + ".json";
        try (var stream = SealCodesTest.class.getClassLoader().getResourceAsStream(file)) {
            return new ObjectMapper().readTree(stream).required("items");
        }
    }
}
