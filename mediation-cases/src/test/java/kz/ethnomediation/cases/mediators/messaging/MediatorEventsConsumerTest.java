package kz.ethnomediation.cases.mediators.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import kz.ethnomediation.cases.casework.rest.Matter;
import kz.ethnomediation.cases.lifecycle.CaseFixture;
import kz.ethnomediation.cases.mediators.InMemoryMediatorStandings;
import kz.ethnomediation.platform.outbox.ReceivedEvent;
import org.junit.jupiter.api.Test;

/** Reads the golden examples of the register's events, with its own record. */
class MediatorEventsConsumerTest {

    private final InMemoryMediatorStandings standings = new InMemoryMediatorStandings();
    private final MediatorEventsConsumer consumer = new MediatorEventsConsumer(standings);

    @Test
    void followsTheStatusOfTheGoldenExamples() {
        consumer.handle(event(1, "registered"));
        assertThat(isActive()).isFalse();

        consumer.handle(event(2, "activated"));
        assertThat(isActive()).isTrue();

        consumer.handle(event(3, "suspended"));
        assertThat(isActive()).isFalse();

        consumer.handle(event(4, "activated"));
        consumer.handle(event(5, "excluded"));
        assertThat(isActive()).isFalse();
    }

    @Test
    void takesACorrectionForTheWholeStory() {
        consumer.handle(event(1, "registered"));
        consumer.handle(event(2, "excluded"));
        assertThat(isActive()).isFalse();

        consumer.handle(event(3, "corrected"));
        assertThat(isActive()).isTrue();
    }

    @Test
    void leavesOtherNewsAlone() {
        consumer.handle(event(1, "activated"));
        consumer.handle(new ReceivedEvent(
                UUID.fromString("018f0000-0000-7000-8000-000000000001"),
                "kz.ethnomediation.mediator.profile-changed.v1",
                "/mediator-registry",
                CaseFixture.MEDIATOR,
                2,
                CaseFixture.NOW,
                2,
                CaseFixture.NOW,
                Matter.example("mediator.suspended")));

        assertThat(isActive()).isTrue();
    }

    private boolean isActive() {
        return standings.isActiveOn(CaseFixture.MEDIATOR, CaseFixture.TODAY);
    }

    private static ReceivedEvent event(long sequence, String name) {
        return new ReceivedEvent(
                new UUID(7, sequence),
                "kz.ethnomediation.mediator." + name + ".v1",
                "/mediator-registry",
                CaseFixture.MEDIATOR,
                sequence,
                CaseFixture.NOW,
                sequence,
                CaseFixture.NOW,
                Matter.example("mediator." + name));
    }
}
