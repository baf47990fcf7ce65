package kz.ethnomediation.registry.entitlements;

import static kz.ethnomediation.registry.mediators.MediatorFixture.ENTERED;
import static kz.ethnomediation.registry.mediators.MediatorFixture.aMediator;
import static kz.ethnomediation.registry.mediators.MediatorFixture.noonOf;
import static kz.ethnomediation.registry.mediators.MediatorFixture.step;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.registry.certificates.Certificate;
import kz.ethnomediation.registry.certificates.CertificateId;
import kz.ethnomediation.registry.certificates.CertificateStatement;
import kz.ethnomediation.registry.mediators.CertificateProgramme;
import kz.ethnomediation.registry.mediators.Mediator;
import kz.ethnomediation.registry.mediators.MediatorKind;
import kz.ethnomediation.registry.mediators.MediatorStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EntitlementRuleTest {

    private final Mediator active = aMediator().in(MediatorStatus.ACTIVE);

    @Test
    void entitlesWhileTheCertificateIsValidAndNotTheDayAfter() {
        var certificate = said(CertificateProgramme.GENERAL, 40, ENTERED, ENTERED.plusDays(10));

        assertThat(judged(certificate, ENTERED.plusDays(10)).entitled()).isTrue();
        assertThat(judged(certificate, ENTERED.plusDays(11)).entitled()).isFalse();
        assertThat(judged(certificate, ENTERED.plusDays(11)).certificate()).isEmpty();
    }

    @Test
    void showsTheIntervalTheCertificateAndTheRule() {
        var certificate = said(CertificateProgramme.GENERAL, 40, ENTERED, ENTERED.plusDays(10));

        var judged = judged(certificate, ENTERED.plusDays(5));

        assertThat(judged.evidence().orElseThrow().status()).isEqualTo(MediatorStatus.ACTIVE);
        assertThat(judged.certificate()).contains(certificate);
        assertThat(judged.policy().version()).isEqualTo("test-1");
    }

    @Test
    void demandsTheHoursOfTheDayOfIssueAndNotOfTheDayAsked() {
        var before = PolicyFixture.STRICTER_FROM.minusDays(1);
        var asked = PolicyFixture.STRICTER_FROM.plusDays(30);

        assertThat(judged(said(CertificateProgramme.GENERAL, 40, before, null), asked)
                        .entitled())
                .isTrue();
        assertThat(judged(said(CertificateProgramme.GENERAL, 40, PolicyFixture.STRICTER_FROM, null), asked)
                        .entitled())
                .isFalse();
        assertThat(judged(said(CertificateProgramme.GENERAL, 60, PolicyFixture.STRICTER_FROM, null), asked)
                        .entitled())
                .isTrue();
    }

    @Test
    void takesNoOtherProgrammeForTheGeneralOne() {
        assertThat(judged(said(CertificateProgramme.TRAINER, 500, ENTERED, null), ENTERED)
                        .entitled())
                .isFalse();
    }

    @Test
    void demandsNoCertificateOfAPublicMediator() {
        var elected = aMediator().ofKind(MediatorKind.PUBLIC).in(MediatorStatus.ACTIVE);

        var judged = EntitlementRule.judge(
                MediatorKind.PUBLIC, elected.history(), List.of(), PolicyFixture.DEMANDING, ENTERED);

        assertThat(judged.entitled()).isTrue();
    }

    @Test
    void entitlesNobodyWhoIsSuspendedWhateverHeHolds() {
        step(active, MediatorStatus.SUSPENDED, ENTERED.plusDays(3));
        var certificate = said(CertificateProgramme.GENERAL, 40, ENTERED, null);

        assertThat(judged(certificate, ENTERED.plusDays(2)).entitled()).isTrue();
        assertThat(judged(certificate, ENTERED.plusDays(3)).entitled()).isFalse();
    }

    private Entitlement judged(CertificateStatement certificate, LocalDate on) {
        return EntitlementRule.judge(
                MediatorKind.PROFESSIONAL, active.history(), List.of(certificate), PolicyFixture.DEMANDING, on);
    }

    private CertificateStatement said(
            CertificateProgramme programme, int hours, LocalDate issuedOn, @Nullable LocalDate expiresOn) {
        return new CertificateStatement(
                UUID.randomUUID(),
                new CertificateId(UUID.randomUUID()),
                active.id(),
                new Certificate(programme, hours, "7", "Synthetic school", issuedOn, Optional.ofNullable(expiresOn)),
                false,
                Optional.empty(),
                noonOf(issuedOn),
                "keeper-subject",
                Optional.empty());
    }
}
