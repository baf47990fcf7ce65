package kz.ethnomediation.registry.certificates;

import static kz.ethnomediation.registry.mediators.MediatorFixture.ENTERED;
import static kz.ethnomediation.registry.mediators.MediatorFixture.aMediator;
import static kz.ethnomediation.registry.mediators.MediatorFixture.noonOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.ethnomediation.registry.mediators.InMemoryMediators;
import kz.ethnomediation.registry.mediators.Mediator;
import kz.ethnomediation.registry.mediators.MediatorEvent.StandingChanged.Cause;
import kz.ethnomediation.registry.mediators.RecordedMediatorEvents;
import org.junit.jupiter.api.Test;

class TellExpiryTest {

    private final InMemoryMediators mediators = new InMemoryMediators();
    private final RecordedMediatorEvents events = new RecordedMediatorEvents();
    private final Mediator kept = aMediator().candidate();
    private final Untold untold = new Untold(
            new ExpiredCertificates.Expired(new CertificateId(UUID.randomUUID()), kept.id(), ENTERED.plusDays(9)));
    private final TellExpiry tellExpiry = new TellExpiry(mediators, untold, events);

    @Test
    void tellsOnceTheDayAfterTheLastDayAndLeavesTheETagAlone() {
        assertThat(mediators.add(kept)).isTrue();

        assertThat(tellExpiry.next(noonOf(ENTERED.plusDays(9)))).isFalse();
        assertThat(tellExpiry.next(noonOf(ENTERED.plusDays(10)))).isTrue();
        assertThat(tellExpiry.next(noonOf(ENTERED.plusDays(10)))).isFalse();

        assertThat(events.changed()).singleElement().satisfies(event -> {
            assertThat(event.cause()).isEqualTo(Cause.CERTIFICATE_EXPIRED);
            assertThat(event.recording().effectiveOn()).isEqualTo(ENTERED.plusDays(10));
            assertThat(event.sequence()).isEqualTo(2);
        });
        assertThat(kept.revision()).isEqualTo(1);
    }

    private static final class Untold implements ExpiredCertificates {

        private final Expired one;
        private final Set<Expired> told = new HashSet<>();

        private Untold(Expired one) {
            this.one = one;
        }

        @Override
        public Optional<Expired> nextUntold(LocalDate today) {
            return Optional.of(one).filter(due -> due.last().isBefore(today) && !told.contains(due));
        }

        @Override
        public boolean told(Expired expired, Instant at) {
            return told.add(expired);
        }
    }
}
