package kz.ethnomediation.platform.retention;

import java.time.Instant;

/**
 * What one run of the job has done.
 *
 * @param destroyed by this run
 * @param blocked due, and kept by something, when the run ended
 * @param failed tried by this run in vain
 */
public record RetentionRun(Instant ranAt, int destroyed, long blocked, int failed) {}
