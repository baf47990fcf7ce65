package kz.ethnomediation.intake.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.appeals.Identifiers;
import kz.ethnomediation.intake.codes.CodesInForce;
import kz.ethnomediation.intake.codes.RiskFactor;
import kz.ethnomediation.intake.signals.SignalOutcome.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RaiseSignalTest {

    private static final UUID SEEN_APPEAL = UUID.fromString("018f0000-0000-7000-8000-00000000a001");

    private final InMemorySignals signals = new InMemorySignals();
    private final RaiseSignal raiseSignal = new RaiseSignal(
            signals,
            day -> SignalFixture.POLICY,
            new SignalJournal(signals, signals),
            new Surroundings(new TwoRegions(), (id, caller) -> id.equals(SEEN_APPEAL), new OneId()),
            () -> SignalFixture.RAISED);

    @Test
    void needsAPlaceAKindAndWordsOnly() {
        var outcome = raiseSignal.raise(shortest("A rumour goes round."), SignalFixture.MEDIATOR);

        var signal = SignalFixture.done(outcome);
        assertThat(signal.warning().place().region()).isEqualTo("KZ-61");
        assertThat(signal.state()).isEqualTo(SignalState.RAISED);
        assertThat(signals.published).singleElement().isInstanceOf(SignalEvent.Raised.class);
    }

    @Test
    void isTakenForAPlaceOutsideTheRaisersTerritory() {
        SignalFixture.done(raiseSignal.raise(in("KZ-75", Optional.empty()), SignalFixture.MEDIATOR));
    }

    @Test
    void asksForTheRegionWhereTheRaiserHasSeveral() {
        assertThat(raiseSignal.raise(shortest("x"), SignalFixture.COUNCIL))
                .isEqualTo(new Invalid("/place/region", "required"));
    }

    @Test
    void refusesPlacesThatDoNotExist() {
        assertThat(raise(in("KZ-99", Optional.empty()))).isEqualTo(new Invalid("/place/region", "unknown"));
        assertThat(raise(in("KZ-61", Optional.of("751110000"))))
                .isEqualTo(new Invalid("/place/district", "of-another-region"));
        assertThat(raise(in("KZ-61", Optional.of("619900001")))).isEqualTo(new Invalid("/place/district", "unknown"));
        assertThat(signals.kept).isEmpty();
        assertThat(signals.published).isEmpty();
    }

    @Test
    void refusesDaysThatHaveNotCome() {
        // 19:00 in Almaty; the day ends in five hours
        assertThat(raise(on(LocalDate.of(2026, 11, 22)))).isEqualTo(new Invalid("/occurredOn", "ahead"));
        assertThat(raise(on(LocalDate.of(2011, 8, 4)))).isEqualTo(new Invalid("/occurredOn", "too-early"));
        SignalFixture.done(raise(on(LocalDate.of(2026, 11, 21))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"he is 900101300007", "900101300007", "IIN:900101300007."})
    void isNeverTiedToAPersonByNumber(String words) {
        assertThat(raise(shortest(words))).isEqualTo(new Invalid("/words", "holds-a-state-number"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"call 87012345678", "plot 1234567890123", "in 2026"})
    void takesNumbersThatAreNobodys(String words) {
        SignalFixture.done(raise(shortest(words)));
    }

    @Test
    void linksOnlyAppealsThatTheRaiserSees() {
        var hidden = UUID.fromString("018f0000-0000-7000-8000-00000000a002");

        assertThat(raise(linked(SEEN_APPEAL, hidden))).isEqualTo(new Invalid("/appealIds/1", "unknown"));
        assertThat(SignalFixture.done(raise(linked(SEEN_APPEAL))).warning().appealIds())
                .containsExactly(SEEN_APPEAL);
    }

    private SignalOutcome raise(SignalReport report) {
        return raiseSignal.raise(report, SignalFixture.MEDIATOR);
    }

    private static SignalReport shortest(String words) {
        return report(Optional.empty(), Optional.empty(), words, Optional.empty(), List.of());
    }

    private static SignalReport in(String region, Optional<String> district) {
        return report(Optional.of(region), district, "x", Optional.empty(), List.of());
    }

    private static SignalReport on(LocalDate day) {
        return report(Optional.empty(), Optional.empty(), "x", Optional.of(day), List.of());
    }

    private static SignalReport linked(UUID... appeals) {
        return report(Optional.empty(), Optional.empty(), "x", Optional.empty(), List.of(appeals));
    }

    private static SignalReport report(
            Optional<String> region,
            Optional<String> district,
            String words,
            Optional<LocalDate> occurredOn,
            List<UUID> appealIds) {
        return new SignalReport(
                region,
                district,
                Optional.empty(),
                RiskFactor.ONLINE,
                words,
                Optional.empty(),
                Origin.UNSTATED,
                occurredOn,
                appealIds);
    }

    private static final class TwoRegions implements CodesInForce {

        @Override
        public boolean hasRegion(String region, LocalDate on) {
            return region.equals("KZ-61") || region.equals("KZ-75");
        }

        @Override
        public boolean hasDistrict(String district, LocalDate on) {
            return !district.equals("619900001");
        }

        @Override
        public boolean hasOffice(String office, LocalDate on) {
            throw new AssertionError("a signal names no office");
        }

        @Override
        public boolean namesOffice(String office, LocalDate on) {
            throw new AssertionError("a signal names no office");
        }

        @Override
        public Optional<String> scopeQuestionsInForce(LocalDate on) {
            throw new AssertionError("a signal is not screened");
        }

        @Override
        public List<String> scopeRules(String ground, String questions) {
            throw new AssertionError("a signal is not screened");
        }

        @Override
        public boolean hasConsentText(String version, LocalDate on) {
            throw new AssertionError("a signal needs no consent");
        }

        @Override
        public String consentTextInForce(LocalDate on) {
            throw new AssertionError("a signal needs no consent");
        }

        @Override
        public String journalConsentText(LocalDate on) {
            throw new AssertionError("a signal needs no consent");
        }
    }

    private static final class OneId implements Identifiers {

        @Override
        public UUID next() {
            return UUID.fromString("018f0000-0000-7000-8000-00000000d001");
        }

        @Override
        public String receiptCode() {
            throw new AssertionError("a signal has no receipt");
        }
    }
}
