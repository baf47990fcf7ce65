package kz.ethnomediation.reporting.facts;

import java.time.Instant;
import java.util.UUID;

/**
 * Where a fact comes from.
 *
 * @param eventId the event that told it; the same event tells it once
 * @param source the owner, {@code /mediation-intake}
 * @param feedSeq its place in the owner's log
 * @param loggedAt when it entered that log: the order of knowledge
 */
public record Origin(UUID eventId, String source, long feedSeq, Instant loggedAt) {}
