package kz.ethnomediation.cases.lifecycle;

import static kz.ethnomediation.cases.lifecycle.CaseStatus.BREACHED;
import static kz.ethnomediation.cases.lifecycle.CaseStatus.CLOSED_AT_CONSULTATION;
import static kz.ethnomediation.cases.lifecycle.CaseStatus.CONSULTATION;
import static kz.ethnomediation.cases.lifecycle.CaseStatus.CONTRACT_DRAFT;
import static kz.ethnomediation.cases.lifecycle.CaseStatus.MEDIATION;
import static kz.ethnomediation.cases.lifecycle.CaseStatus.MEDIATION_OFFERED;
import static kz.ethnomediation.cases.lifecycle.CaseStatus.MONITORING;
import static kz.ethnomediation.cases.lifecycle.CaseStatus.PERFORMED;
import static kz.ethnomediation.cases.lifecycle.CaseStatus.SETTLED;
import static kz.ethnomediation.cases.lifecycle.CaseStatus.SETTLEMENT_DRAFT;
import static kz.ethnomediation.cases.lifecycle.CaseStatus.TERMINATED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole matrix of design §3, drawn a second time by hand. */
class CaseStatusTest {

    private static final Map<CaseStatus, Set<CaseStatus>> DRAWN = Map.ofEntries(
            Map.entry(CONSULTATION, EnumSet.of(CLOSED_AT_CONSULTATION, MEDIATION_OFFERED, TERMINATED)),
            Map.entry(CLOSED_AT_CONSULTATION, EnumSet.noneOf(CaseStatus.class)),
            Map.entry(MEDIATION_OFFERED, EnumSet.of(CONTRACT_DRAFT, TERMINATED)),
            Map.entry(CONTRACT_DRAFT, EnumSet.of(MEDIATION, TERMINATED)),
            Map.entry(MEDIATION, EnumSet.of(SETTLEMENT_DRAFT, TERMINATED)),
            Map.entry(SETTLEMENT_DRAFT, EnumSet.of(SETTLED, TERMINATED)),
            Map.entry(SETTLED, EnumSet.of(MONITORING, PERFORMED)),
            Map.entry(MONITORING, EnumSet.of(PERFORMED, BREACHED)),
            Map.entry(PERFORMED, EnumSet.noneOf(CaseStatus.class)),
            Map.entry(BREACHED, EnumSet.noneOf(CaseStatus.class)),
            Map.entry(TERMINATED, EnumSet.noneOf(CaseStatus.class)));

    @ParameterizedTest
    @EnumSource
    void followsTheDrawnEdgesAndNoOther(CaseStatus from) {
        for (var to : CaseStatus.values()) {
            assertThat(from.mayBecome(to))
                    .as("%s to %s", from, to)
                    .isEqualTo(DRAWN.get(from).contains(to));
        }
    }

    @ParameterizedTest
    @EnumSource
    void allowsNoVerbOnceNothingFollows(CaseStatus status) {
        if (status.next().isEmpty()) {
            assertThat(CaseVerb.allowedIn(status)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void namesItsAddressInLowerCase(CaseVerb verb) {
        assertThat(verb.path()).matches("[a-z]+(-[a-z]+)*");
        assertThat(Arrays.stream(CaseStatus.values()).filter(verb::isAllowedIn)).isNotEmpty();
    }
}
