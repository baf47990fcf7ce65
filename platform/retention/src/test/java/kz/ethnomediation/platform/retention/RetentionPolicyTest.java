package kz.ethnomediation.platform.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import kz.ethnomediation.platform.reference.DatedVersion;
import kz.ethnomediation.platform.reference.ListVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetentionPolicyTest {

    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
    private static final LocalDate SECOND = LocalDate.of(2027, 7, 1);

    private final RetentionPolicy policy = new RetentionPolicy("mediation-cases", Set.of("CASE", "CASE_OTHER_PARTY"));

    @Test
    void readsEachVersionForTheDaysOnWhichItCounts() {
        var terms = policy.terms(List.of(version(1, FIRST, Items.of("P5Y")), version(2, SECOND, Items.of("P3Y6M"))));

        assertThat(terms)
                .filteredOn(term -> term.classCode().equals("CASE"))
                .containsExactly(
                        new RetentionTerm(
                                "CASE", Period.ofYears(5), LocalDate.of(1, 1, 1), SECOND, "retention-policy-1"),
                        new RetentionTerm(
                                "CASE", Period.of(3, 6, 0), SECOND, LocalDate.of(9999, 12, 31), "retention-policy-2"));
    }

    @Test
    void takesTheHighestOfSeveralThatCountFromOneDay() {
        var terms = policy.terms(List.of(version(3, FIRST, Items.of("P2Y")), version(2, FIRST, Items.of("P5Y"))));

        assertThat(terms).extracting(RetentionTerm::policy).containsOnly("retention-policy-3");
    }

    @Test
    void leavesOutWhatIsOfOtherServices() {
        assertThat(new RetentionPolicy("mediator-registry", Set.of())
                        .terms(List.of(version(1, FIRST, Items.of("P5Y")))))
                .isEmpty();
    }

    @Test
    void refusesAListThatIsNotThere() {
        assertThatThrownBy(() -> policy.terms(List.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("there is no list retention-policy");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-P5Y | retention-policy-2 keeps CASE for -P5Y, which is no term",
                "P1Y-13M | retention-policy-2 keeps CASE for P1Y-13M, which is no term",
                "P0D | retention-policy-2 keeps CASE for P0D, which is no term",
                "five years | retention-policy-2 keeps CASE for five years, which is no term"
            })
    void refusesATermThatIsNone(String term, String message) {
        assertThatThrownBy(() ->
                        policy.terms(List.of(version(1, FIRST, Items.of("P5Y")), version(2, SECOND, Items.of(term)))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(message);
    }

    @Test
    void refusesAVersionThatLacksOrInventsAClass() {
        assertThatThrownBy(() -> policy.terms(List.of(version(1, FIRST, "[" + Items.item("CASE", "P5Y") + "]"))))
                .hasMessage("retention-policy-1 has no class CASE_OTHER_PARTY of mediation-cases");
        assertThatThrownBy(() -> policy.terms(List.of(version(1, FIRST, "[" + Items.item("MOOD", "P5Y") + "]"))))
                .hasMessage("retention-policy-1 has a class MOOD, which mediation-cases does not know");
        assertThatThrownBy(() ->
                        policy.terms(List.of(version(1, FIRST, Items.of("P5Y").replace("CASE_OTHER_PARTY", "CASE")))))
                .hasMessage("retention-policy-1 has CASE twice");
        assertThatThrownBy(() ->
                        policy.terms(List.of(version(1, FIRST, Items.of("P5Y").replace("CALENDAR_DAYS", "LUNAR")))))
                .hasMessage("retention-policy-1 counts CASE in LUNAR, not in CALENDAR_DAYS");
    }

    private static DatedVersion version(int number, LocalDate validFrom, String items) {
        try {
            return new DatedVersion(
                    validFrom, new ListVersion("retention-policy", number, new ObjectMapper().readTree(items)));
        } catch (JsonProcessingException broken) {
            throw new AssertionError(broken);
        }
    }
}
