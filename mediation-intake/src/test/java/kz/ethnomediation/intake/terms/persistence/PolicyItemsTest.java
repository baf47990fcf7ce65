package kz.ethnomediation.intake.terms.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import kz.ethnomediation.intake.terms.TermCode;
import kz.ethnomediation.platform.reference.ListVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyItemsTest {

    private ArrayNode items;

    @BeforeEach
    void copyTheShippedItems() {
        var list = new ShippedTerms.Lists()
                .versionInForce("term-policy", LocalDate.of(2026, 11, 23))
                .orElseThrow();
        items = list.items().deepCopy();
    }

    private PolicyItems policy(LocalDate on) {
        return new PolicyItems(new ListVersion("term-policy", 7, items), on);
    }

    @ParameterizedTest
    @CsvSource({"2020-01-01, 15", "2026-12-31, 15", "2027-01-01, 10", "2029-12-31, 10", "2030-01-01, 5"})
    void takesTheItemOfTheDay(LocalDate on, int amount) throws JsonProcessingException {
        addAnswer("2030-01-01", 5);
        addAnswer("2027-01-01", 10);
        var answer = policy(on).policy().term(TermCode.ANSWER);
        assertThat(answer.amount()).isEqualTo(amount);
        assertThat(answer.version()).isEqualTo("term-policy-7");
    }

    @ParameterizedTest
    @CsvSource({"ANSWER", "TRANSFER_ANSWER", "OFFICE_CLOSES"})
    void refusesAPolicyWithAHole(String code) {
        items.removeIf(item -> item.path("code").asText().equals(code));
        assertThatThrownBy(() -> {
                    var _ = policy(LocalDate.of(2026, 11, 23)).policy();
                })
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(code);
    }

    @Test
    void refusesABasisThatLacksALanguage() {
        var answer = (ObjectNode) items.get(1);
        answer.withObject("basis").remove("kk");
        assertThatThrownBy(() -> {
                    var _ = policy(LocalDate.of(2026, 11, 23)).policy();
                })
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void addAnswer(String validFrom, int amount) throws JsonProcessingException {
        items.add(new ObjectMapper().readTree("""
                {"code": "ANSWER", "amount": %d, "unit": "WORKING_DAYS", "validFrom": "%s", "confirmed": true,
                 "basis": {"kk": "a", "ru": "b", "en": "c"}}""".formatted(amount, validFrom)));
    }
}
