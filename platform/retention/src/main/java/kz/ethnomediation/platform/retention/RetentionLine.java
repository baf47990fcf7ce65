package kz.ethnomediation.platform.retention;

import java.time.Instant;
import java.util.Optional;

/**
 * A record as the officer sees it.
 *
 * @param reason why it is blocked or what failed, a code
 */
public record RetentionLine(
        Retained record, RetentionState state, Optional<String> reason, Optional<Instant> destroyedAt) {}
