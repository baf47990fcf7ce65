package kz.ethnomediation.intake.subjects;

import java.time.Instant;
import java.util.Optional;
import kz.ethnomediation.platform.subjects.Obstacle;

/**
 * What a service has answered, and when.
 *
 * @param obstacle why it did not do what was asked for; empty where it did
 */
public record ServiceAnswer(String service, Optional<Obstacle> obstacle, Instant answeredAt) {}
