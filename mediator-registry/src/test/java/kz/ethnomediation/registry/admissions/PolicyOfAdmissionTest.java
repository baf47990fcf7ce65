package kz.ethnomediation.registry.admissions;

import static kz.ethnomediation.registry.mediators.MediatorFixture.ENTERED;
import static kz.ethnomediation.registry.mediators.MediatorFixture.noonOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.registry.entitlements.PolicyFixture;
import kz.ethnomediation.registry.mediators.MediatorId;
import kz.ethnomediation.registry.mediators.MediatorKind;
import kz.ethnomediation.registry.policy.ExclusionCheck;
import org.junit.jupiter.api.Test;

class PolicyOfAdmissionTest {

    private final MediatorId mediator = new MediatorId(UUID.randomUUID());
    private final Found found = new Found();
    private final PolicyOfAdmission admission = new PolicyOfAdmission(found, _ -> PolicyFixture.DEMANDING);

    @Test
    void admitsFromTheBirthdayOnAndAsksNoAgeOfAPublicMediator() {
        found.birth = Optional.of(ENTERED.minusYears(25));

        assertThat(obstacle(MediatorKind.PROFESSIONAL, ENTERED.minusDays(1))).contains("too-young");
        assertThat(obstacle(MediatorKind.PROFESSIONAL, ENTERED)).isEmpty();
        assertThat(obstacle(MediatorKind.PUBLIC, ENTERED.minusDays(1))).isEmpty();
    }

    @Test
    void letsTheLastFindingOfACheckDecide() {
        find(ExclusionCheck.CONVICTION, Finding.PRESENT, ENTERED);
        assertThat(obstacle(MediatorKind.PUBLIC, ENTERED)).contains("excluded-by-a-check");
        assertThat(obstacle(MediatorKind.PUBLIC, ENTERED.minusDays(1))).isEmpty();

        find(ExclusionCheck.PROSECUTION, Finding.ABSENT, ENTERED.plusDays(1));
        assertThat(obstacle(MediatorKind.PUBLIC, ENTERED.plusDays(1))).contains("excluded-by-a-check");

        find(ExclusionCheck.CONVICTION, Finding.ABSENT, ENTERED.plusDays(2));
        assertThat(obstacle(MediatorKind.PUBLIC, ENTERED.plusDays(2))).isEmpty();
    }

    @Test
    void putsNothingInTheWayThatIsNotOnRecord() {
        assertThat(obstacle(MediatorKind.PROFESSIONAL, ENTERED)).isEmpty();
    }

    private Optional<String> obstacle(MediatorKind kind, LocalDate on) {
        return admission.obstacle(mediator, kind, on);
    }

    private void find(ExclusionCheck check, Finding finding, LocalDate on) {
        found.add(new CheckedExclusion(
                UUID.randomUUID(), mediator, check, finding, on, Optional.empty(), noonOf(on), "keeper-subject"));
    }

    private static final class Found implements ExclusionChecks {

        private final List<CheckedExclusion> findings = new ArrayList<>();
        private Optional<LocalDate> birth = Optional.empty();

        @Override
        public void add(CheckedExclusion checked) {
            findings.add(checked);
        }

        @Override
        public List<CheckedExclusion> of(MediatorId mediator) {
            return List.copyOf(findings);
        }

        @Override
        public Optional<LocalDate> birthOf(MediatorId mediator) {
            return birth;
        }
    }
}
