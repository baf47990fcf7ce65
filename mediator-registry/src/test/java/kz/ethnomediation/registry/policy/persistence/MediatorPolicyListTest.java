package kz.ethnomediation.registry.policy.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import kz.ethnomediation.registry.mediators.CertificateProgramme;
import kz.ethnomediation.registry.mediators.MediatorKind;
import kz.ethnomediation.registry.policy.ExclusionCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The policy that ships is whole, and says of itself that nobody has confirmed it. */
class MediatorPolicyListTest {

    @Test
    void demandsOfEitherKind() throws IOException {
        var policy = MediatorPolicyList.policy(shipped());

        assertThat(policy.version()).isEqualTo("2026-1");
        assertThat(policy.confirmed()).isFalse();
        assertThat(policy.kinds()).containsOnlyKeys(MediatorKind.values());
        assertThat(policy.exclusionChecks()).containsExactlyInAnyOrder(ExclusionCheck.values());
        assertThat(policy.expiryWarningDays()).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(policy.on(MediatorKind.PROFESSIONAL).entitlingProgrammes())
                .containsExactly(CertificateProgramme.GENERAL);
        assertThat(policy.on(MediatorKind.PUBLIC).needsCertificate()).isFalse();
        assertThat(policy.on(MediatorKind.PUBLIC).youngestAge()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2011-08-04,0", "2011-08-05,48", "2024-12-31,48", "2025-01-01,72", "2030-06-01,72"})
    void demandsTheHoursOfTheDayOfIssue(LocalDate issuedOn, int hours) throws IOException {
        assertThat(MediatorPolicyList.policy(shipped())
                        .on(MediatorKind.PROFESSIONAL)
                        .hoursOn(issuedOn))
                .isEqualTo(hours);
    }

    private JsonNode shipped() throws IOException {
        var file = "contracts/code-lists/mediator-policy.json";
        try (var stream = Objects.requireNonNull(getClass().getClassLoader().getResourceAsStream(file), file)) {
            return new ObjectMapper().readTree(stream).path("items").path(0);
        }
    }
}
