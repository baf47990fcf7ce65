package kz.ethnomediation.cases.emergency.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Duration;
import kz.ethnomediation.cases.emergency.EmergencyPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyListTest {

    @Test
    void readsAVersionOfTheList() {
        assertThat(PolicyList.policy(version(24)))
                .isEqualTo(new EmergencyPolicy("2027-1", Duration.ofHours(24), Duration.ofHours(168)));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 25, 1000})
    void refusesAVersionThatAllowsMoreThanADayOrNothing(int longestHours) {
        assertThatThrownBy(() -> PolicyList.policy(version(longestHours)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2027-1")
                .hasMessageContaining("PT24H");
    }

    private static JsonNode version(int longestHours) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("code", "2027-1")
                .put("longestHours", longestHours)
                .put("reviewHours", 168);
    }
}
