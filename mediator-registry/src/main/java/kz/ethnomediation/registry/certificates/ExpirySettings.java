package kz.ethnomediation.registry.certificates;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How often the register looks for certificates that have expired. */
@ConfigMapping(prefix = "ethnomediation.certificate-expiry")
interface ExpirySettings {

    /** Whether this instance looks at all. */
    @WithDefault("true")
    boolean workerEnabled();

    /** The pause between two looks. */
    @WithDefault("PT5M")
    Duration lookEvery();
}
