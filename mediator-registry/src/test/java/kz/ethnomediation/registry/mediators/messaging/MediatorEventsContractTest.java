package kz.ethnomediation.registry.mediators.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.platform.outbox.contract.EventContracts;
import kz.ethnomediation.platform.outbox.contract.EventJson;
import kz.ethnomediation.registry.mediators.CertificateProgramme;
import kz.ethnomediation.registry.mediators.MediatorEvent.StandingChanged;
import kz.ethnomediation.registry.mediators.MediatorEvent.StatusTaken;
import kz.ethnomediation.registry.mediators.MediatorId;
import kz.ethnomediation.registry.mediators.MediatorKind;
import kz.ethnomediation.registry.mediators.MediatorProfile;
import kz.ethnomediation.registry.mediators.MediatorStatus;
import kz.ethnomediation.registry.mediators.Qualification;
import kz.ethnomediation.registry.mediators.Recording;
import kz.ethnomediation.registry.mediators.StatusChange;
import kz.ethnomediation.registry.mediators.StatusGround;
import kz.ethnomediation.registry.mediators.StatusInterval;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the register publishes is what the contracts show: each event equals its golden example and fits its schema. */
class MediatorEventsContractTest {

    private static final UUID MEDIATOR = UUID.fromString("018f0000-0000-7000-8000-000000000061");
    private static final MediatorProfile PROFILE = new MediatorProfile(
            MediatorKind.PROFESSIONAL, true, List.of("kk", "ru"), List.of("KZ-61"), "KZ-61", "61-01");
    private static final Qualification QUALIFICATION = new Qualification(
            List.of("FAMILY", "LAND"),
            List.of(new Qualification.CertificateInterval(
                    UUID.fromString("018f0000-0000-7000-8000-000000000062"),
                    CertificateProgramme.GENERAL,
                    72,
                    LocalDate.of(2026, 2, 2),
                    Optional.of(LocalDate.of(2031, 2, 1)))));

    @ParameterizedTest
    @EnumSource(MediatorStatus.class)
    void publishesTheGoldenExample(MediatorStatus status) throws IOException {
        // Given
        var ground = status.needsGround() ? StatusGround.OWN_REQUEST : null;
        var change = change(status, LocalDate.of(2026, 11, 20), ground);

        // When
        var event = OutboxMediatorEvents.translated(
                new StatusTaken(new MediatorId(MEDIATOR), 3, PROFILE, change, standing(change)), QUALIFICATION);

        // Then
        var written = EventJson.write(event.data());
        assertThat(new ObjectMapper().readTree(written)).isEqualTo(example(event.type()));
        assertThat(new EventContracts(getClass().getClassLoader()).violations(event.type(), written))
                .isEmpty();
        assertThat(event.key()).isEqualTo(MEDIATOR.toString());
        assertThat(event.sequence()).isEqualTo(3);
        assertThat(event.topic()).isEqualTo("ethnomediation.mediator-events");
        assertThat(event.time()).isEqualTo(change.recordedAt());
    }

    @ParameterizedTest
    @EnumSource(StandingChanged.Cause.class)
    void publishesTheGoldenExampleOfWhatElseChanges(StandingChanged.Cause cause) throws IOException {
        // Given
        var recording =
                new Recording(LocalDate.of(2026, 11, 20), Instant.parse("2026-11-20T05:00:00Z"), "keeper-subject");
        var changed =
                new StandingChanged(new MediatorId(MEDIATOR), 4, cause, PROFILE, standing(activated()), recording);

        // When
        var event = OutboxMediatorEvents.translated(changed, QUALIFICATION);

        // Then
        var written = EventJson.write(event.data());
        assertThat(new ObjectMapper().readTree(written)).isEqualTo(example(event.type()));
        assertThat(new EventContracts(getClass().getClassLoader()).violations(event.type(), written))
                .isEmpty();
        assertThat(event.key()).isEqualTo(MEDIATOR.toString());
        assertThat(event.sequence()).isEqualTo(4);
    }

    private static StatusChange activated() {
        return change(MediatorStatus.ACTIVE, LocalDate.of(2026, 11, 20), null);
    }

    /** What stood before the step, and the step itself. */
    private static List<StatusInterval> standing(StatusChange last) {
        var entered = change(MediatorStatus.CANDIDATE, LocalDate.of(2026, 3, 2), null);
        return last.status() == MediatorStatus.CANDIDATE
                ? List.of(new StatusInterval(last, Optional.empty()))
                : List.of(
                        new StatusInterval(entered, Optional.of(last.effectiveOn())),
                        new StatusInterval(last, Optional.empty()));
    }

    private static StatusChange change(MediatorStatus status, LocalDate effectiveOn, @Nullable StatusGround ground) {
        return new StatusChange(
                null,
                null,
                status,
                effectiveOn,
                Instant.parse("2026-11-20T05:00:00Z"),
                ground,
                null,
                "keeper-subject",
                null,
                false,
                null);
    }

    private JsonNode example(String type) throws IOException {
        var file = "contracts/events/" + type.replace("kz.ethnomediation.", "") + ".example.json";
        try (var stream = Objects.requireNonNull(getClass().getClassLoader().getResourceAsStream(file), file)) {
            return new ObjectMapper().readTree(stream);
        }
    }
}
