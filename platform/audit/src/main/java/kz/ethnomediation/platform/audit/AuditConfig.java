package kz.ethnomediation.platform.audit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** How a service's chain is kept. */
@ConfigMapping(prefix = "ethnomediation.audit")
public interface AuditConfig {
    /** The service's name, in every head that it publishes. */
    String log();

    /** Whether this instance chains and publishes. */
    @WithDefault("true")
    boolean chainEnabled();

    /** How often it is looked for entries that wait. */
    @WithDefault("1s")
    Duration chainInterval();

    /** How many entries one batch holds at most. */
    @WithDefault("500")
    int batchSize();

    /** The file to which heads are appended, outside of the database's volume and backup; none: nothing is published. */
    Optional<Path> headsFile();
}
