package kz.ethnomediation.reporting.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * How the interethnic side of one dispute was judged anew (EM-1 line 4): codes YES, NO, NOT_ASSESSED.
 *
 * @param effectiveOn the day it happened, in Asia/Almaty
 */
public record InterethnicFact(
        UUID appealId, String from, String to, LocalDate effectiveOn, Instant recordedAt, Origin origin) {}
