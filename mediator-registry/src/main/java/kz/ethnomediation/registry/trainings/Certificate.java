package kz.ethnomediation.registry.trainings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What a training says of a mediator: one certificate is one person trained.
 *
 * @param number unique among those of the training's organiser
 * @param expiresOn the first day on which it entitles no more; empty where it does not expire
 */
public record Certificate(
        UUID id,
        UUID training,
        UUID mediator,
        String number,
        LocalDate issuedOn,
        Optional<LocalDate> expiresOn,
        Instant recordedAt,
        String recordedBy) {}
