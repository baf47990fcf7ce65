package kz.ethnomediation.platform.retention;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the job looks for what is due. Terms are no settings: they come from the published list. */
@ConfigMapping(prefix = "ethnomediation.retention")
public interface RetentionConfig {

    /** Whether this instance destroys what is due. */
    @WithDefault("true")
    boolean workerEnabled();

    /** How often it is looked for what is due. */
    @WithDefault("PT1H")
    Duration lookEvery();

    /** How many records are looked up at once. */
    @WithDefault("200")
    int batchSize();
}
