package kz.ethnomediation.registry.organisations.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import kz.ethnomediation.platform.outbox.NewEvent;
import kz.ethnomediation.platform.outbox.contract.EventContracts;
import kz.ethnomediation.platform.outbox.contract.EventJson;
import kz.ethnomediation.registry.organisations.Change;
import kz.ethnomediation.registry.organisations.OrganisationEvent;
import kz.ethnomediation.registry.organisations.OrganisationFixture;
import org.junit.jupiter.api.Test;

/** What the register tells of organisations is what the contracts show: each event equals its golden example. */
class OrganisationEventsContractTest {

    private static final String DAY = "2026-11-19";

    @Test
    void publishesTheGoldenExamples() throws IOException {
        publishes(placed().said(OrganisationFixture.named("Алаң"), DAY), "organisation.renamed.v1");
        publishes(placed().said(new Change.Closed(), DAY), "organisation.closed.v1");
        publishes(
                placed().said(new Change.Closed(), "2026-11-18").said(new Change.Opened(), DAY),
                "organisation.opened.v1");
        publishes(placed().corrected(0, new Change.Opened(), DAY), "organisation.corrected.v1");
    }

    private static OrganisationFixture placed() {
        return OrganisationFixture.organisation()
                .said(new Change.Opened(), "2026-11-18")
                .said(new Change.Placed(Optional.of(OrganisationFixture.PARENT)), "2026-11-18");
    }

    private void publishes(OrganisationFixture story, String type) throws IOException {
        var organisation = story.built();
        var happened = new OrganisationEvent(
                organisation, organisation.history().changes().getLast(), 7);
        equalsItsExample(OutboxOrganisationEvents.translated(happened), type);
    }

    private void equalsItsExample(NewEvent event, String type) throws IOException {
        var written = EventJson.write(event.data());
        assertThat(event.type()).isEqualTo("kz.ethnomediation." + type);
        assertThat(new ObjectMapper().readTree(written)).isEqualTo(example(type));
        assertThat(new EventContracts(getClass().getClassLoader()).violations(event.type(), written))
                .isEmpty();
        assertThat(event.key()).isEqualTo(OrganisationFixture.ID.value().toString());
        assertThat(event.sequence()).isEqualTo(7);
        assertThat(event.topic()).isEqualTo("ethnomediation.organisation-events");
    }

    private JsonNode example(String type) throws IOException {
        var file = "contracts/events/" + type + ".example.json";
        try (var stream = Objects.requireNonNull(getClass().getClassLoader().getResourceAsStream(file), file)) {
            return new ObjectMapper().readTree(stream);
        }
    }
}
