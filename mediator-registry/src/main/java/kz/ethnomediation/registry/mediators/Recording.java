package kz.ethnomediation.registry.mediators;

import java.time.Instant;
import java.time.LocalDate;

/**
 * When something takes effect, and who records it when.
 *
 * @param effectiveOn the first day of its effect, in Asia/Almaty
 * @param recordedAt the moment of recording
 * @param recordedBy stable id of the person who records
 */
public record Recording(LocalDate effectiveOn, Instant recordedAt, String recordedBy) {}
