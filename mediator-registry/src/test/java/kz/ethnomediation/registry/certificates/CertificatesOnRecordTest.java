package kz.ethnomediation.registry.certificates;

import static kz.ethnomediation.registry.mediators.MediatorFixture.ENTERED;
import static kz.ethnomediation.registry.mediators.MediatorFixture.aMediator;
import static kz.ethnomediation.registry.mediators.MediatorFixture.keeperOf;
import static kz.ethnomediation.registry.mediators.MediatorFixture.noonOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.registry.certificates.CertificateOutcome.Fault;
import kz.ethnomediation.registry.certificates.CertificateOutcome.Invalid;
import kz.ethnomediation.registry.certificates.CertificateOutcome.Recorded;
import kz.ethnomediation.registry.certificates.CertificateOutcome.Stale;
import kz.ethnomediation.registry.certificates.CertificateOutcome.Unknown;
import kz.ethnomediation.registry.mediators.CertificateProgramme;
import kz.ethnomediation.registry.mediators.CorrectionReason;
import kz.ethnomediation.registry.mediators.InMemoryMediators;
import kz.ethnomediation.registry.mediators.Mediator;
import kz.ethnomediation.registry.mediators.MediatorEvent.StandingChanged;
import kz.ethnomediation.registry.mediators.MediatorEvent.StandingChanged.Cause;
import kz.ethnomediation.registry.mediators.RecordedMediatorEvents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CertificatesOnRecordTest {

    private final InMemoryMediators mediators = new InMemoryMediators();
    private final InMemoryCertificates certificates = new InMemoryCertificates();
    private final RecordedMediatorEvents events = new RecordedMediatorEvents();
    private final Mediator kept = aMediator().candidate();

    @BeforeEach
    void keepAMediator() {
        assertThat(mediators.add(kept)).isTrue();
    }

    @Test
    void putsACertificateOnRecordAndTellsIt() {
        var outcome = grantAt(ENTERED).grant(kept.id(), general("7", ENTERED), keeperOf("KZ-61"));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Recorded.class, done -> assertThat(done.revision()).isEqualTo(2));
        assertThat(certificates.of(kept.id())).hasSize(1);
        assertThat(events.changed()).extracting(StandingChanged::cause).containsExactly(Cause.CERTIFICATE_GRANTED);
        assertThat(events.changed()).extracting(StandingChanged::sequence).containsExactly(2L);
    }

    @Test
    void knowsNoEntryOfAnotherTerritory() {
        assertThat(grantAt(ENTERED).grant(kept.id(), general("7", ENTERED), keeperOf("KZ-75")))
                .isEqualTo(new Unknown());
        assertThat(certificates.of(kept.id())).isEmpty();
    }

    @Test
    void refusesAPaperTwiceACertificateOfTomorrowAndOneThatEndsBeforeItBegins() {
        var _ = grantAt(ENTERED).grant(kept.id(), general("7", ENTERED), keeperOf("KZ-61"));
        var faulty = new Certificate(
                CertificateProgramme.GENERAL, 72, "7", "Synthetic school", ENTERED.plusDays(1), Optional.of(ENTERED));

        assertThat(grantAt(ENTERED).grant(kept.id(), faulty, keeperOf("KZ-61")))
                .isEqualTo(new Invalid(List.of(
                        new Fault("/number", "taken"),
                        new Fault("/issuedOn", "ahead"),
                        new Fault("/expiresOn", "before-the-issue"))));
        assertThat(certificates.of(kept.id())).hasSize(1);
        assertThat(events.changed()).hasSize(1);
    }

    @Test
    void refusesACertificateBeforeBirth() {
        certificates.born(kept.id(), LocalDate.of(1999, 5, 5));
        assertThat(grantAt(ENTERED).grant(kept.id(), general("7", LocalDate.of(1999, 5, 5)), keeperOf("KZ-61")))
                .isEqualTo(new Invalid(List.of(new Fault("/issuedOn", "before-birth"))));
    }

    @Test
    void keepsWhatItSaidBeforeACorrection() {
        var granted = granted();
        var corrected = ENTERED.plusDays(3);

        var outcome = correctionAt(corrected)
                .correct(correction(granted, Optional.of(general("8", ENTERED.minusDays(9))), 2));

        assertThat(outcome).isEqualTo(new Recorded(granted, 3));
        var history = new CertificateHistory(certificates.of(kept.id()));
        assertThat(numbers(history.knownAt(noonOf(corrected).minusSeconds(1)))).containsExactly("7");
        assertThat(numbers(history.knownAt(noonOf(corrected)))).containsExactly("8");
        assertThat(events.changed())
                .extracting(StandingChanged::cause)
                .containsExactly(Cause.CERTIFICATE_GRANTED, Cause.CORRECTED);
    }

    @Test
    void takesBackWhatWasEnteredInError() {
        var granted = granted();

        var outcome = correctionAt(ENTERED.plusDays(3)).correct(correction(granted, Optional.empty(), 2));

        assertThat(outcome).isEqualTo(new Recorded(granted, 3));
        assertThat(new CertificateHistory(certificates.of(kept.id())).current()).isEmpty();
        assertThat(numbers(new CertificateHistory(certificates.of(kept.id())).knownAt(noonOf(ENTERED))))
                .containsExactly("7");
    }

    @Test
    void correctsNothingUnreadAndNothingUnknown() {
        var granted = granted();

        assertThat(correctionAt(ENTERED).correct(correction(granted, Optional.empty(), 1)))
                .isEqualTo(new Stale(2));
        assertThat(correctionAt(ENTERED).correct(correction(new CertificateId(UUID.randomUUID()), Optional.empty(), 2)))
                .isEqualTo(new Unknown());
        assertThat(certificates.of(kept.id())).hasSize(1);
    }

    private CertificateId granted() {
        return grantAt(ENTERED).grant(kept.id(), general("7", ENTERED), keeperOf("KZ-61"))
                        instanceof Recorded(var certificate, var _)
                ? certificate
                : new CertificateId(UUID.randomUUID());
    }

    private CorrectCertificate.Command correction(CertificateId id, Optional<Certificate> content, long revision) {
        return new CorrectCertificate.Command(
                kept.id(), id, content, CorrectionReason.PAPER, revision, keeperOf("KZ-61"));
    }

    private static List<String> numbers(List<CertificateStatement> statements) {
        return statements.stream().map(said -> said.content().number()).toList();
    }

    private static Certificate general(String number, LocalDate issuedOn) {
        return new Certificate(
                CertificateProgramme.GENERAL, 72, number, "Synthetic school", issuedOn, Optional.empty());
    }

    private GrantCertificate grantAt(LocalDate day) {
        return new GrantCertificate(mediators, certificates, events, UUID::randomUUID, () -> at(day));
    }

    private CorrectCertificate correctionAt(LocalDate day) {
        return new CorrectCertificate(mediators, certificates, events, UUID::randomUUID, () -> at(day));
    }

    private static Instant at(LocalDate day) {
        return noonOf(day);
    }
}
