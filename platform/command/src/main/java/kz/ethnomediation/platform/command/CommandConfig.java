package kz.ethnomediation.platform.command;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What a service says about its commands. */
@ConfigMapping(prefix = "ethnomediation.command")
public interface CommandConfig {
    /** The secret of the fingerprints of requests, at least 16 characters; the same on all instances of a service. */
    String secret();

    /** How long at least an answer is kept for a retry. */
    @WithDefault("72h")
    Duration kept();

    /** How often older answers are swept out. */
    @WithDefault("10m")
    Duration sweepInterval();

    /** How many answers one statement of the sweep deletes at most. */
    @WithDefault("1000")
    int sweepBatch();
}
