package kz.ethnomediation.registry.trainings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import kz.ethnomediation.registry.organisations.OrganisationId;

/**
 * A training that was held (domain rule 42).
 *
 * @param region in which it counts
 * @param until its last day: the day on which it counts
 * @param hours academic hours
 * @param trained the head count of a seminar; empty where certificates are counted
 * @param trainers entries of the register of mediators
 */
public record Training(
        UUID id,
        OrganisationId organiser,
        TrainingKind kind,
        String region,
        LocalDate from,
        LocalDate until,
        String place,
        String topic,
        int hours,
        List<String> languages,
        OptionalInt trained,
        List<UUID> trainers,
        Instant recordedAt,
        String recordedBy) {

    public Training {
        languages = List.copyOf(languages);
        trainers = List.copyOf(trainers);
    }
}
