package kz.ethnomediation.registry.seats;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** That a seat was left: {@code until} is the first day on which it is not held. */
public record SeatEnd(UUID seat, LocalDate until, Instant recordedAt, String recordedBy) {}
