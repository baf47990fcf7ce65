package kz.ethnomediation.intake.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every code has its words. */
class IncidentCodeListsTest {

    static Stream<Arguments> lists() {
        return Stream.of(
                Arguments.of("incident-kinds", IncidentKind.values()),
                Arguments.of("incident-data", AffectedData.values()),
                Arguments.of("incident-parts", AffectedPart.values()),
                Arguments.of("incident-endings", IncidentEnding.values()),
                Arguments.of("incident-notice-methods", ToldBy.values()),
                Arguments.of("incident-states", IncidentState.values()));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void holdTheSameCodes(String list, Enum<?>[] codes) throws IOException {
        assertThat(codes(list))
                .containsExactlyElementsOf(Arrays.stream(codes).map(Enum::name).toList());
    }

    private List<String> codes(String list) throws IOException {
        var file = "contracts/code-lists/" + list + ".json";
        try (var stream = Objects.requireNonNull(getClass().getClassLoader().getResourceAsStream(file), file)) {
            var items = new ObjectMapper().readTree(stream).path("items");
            return StreamSupport.stream(items.spliterator(), false)
                    .map(item -> item.path("code").asText())
                    .toList();
        }
    }
}
