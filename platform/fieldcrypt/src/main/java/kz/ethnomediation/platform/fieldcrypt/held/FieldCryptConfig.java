package kz.ethnomediation.platform.fieldcrypt.held;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Where a service finds its keys, and how it goes about with them. */
@ConfigMapping(prefix = "ethnomediation.fieldcrypt")
public interface FieldCryptConfig {
    /** The keys that wrap the data keys. */
    KeyFiles kek();

    /** The keys of the blind index; a service without one has none. */
    Optional<KeyFiles> index();

    /** Rings of their own beside the service's, by name: what one of them encrypts, no other key of the service opens. */
    Map<String, Ring> rings();

    /** How long an unwrapped data key is kept at most, and how long another instance may go on reading what was shredded. */
    @WithDefault("30s")
    Duration cacheFor();

    /** How many unwrapped data keys are kept at most. */
    @WithDefault("10000")
    int cacheSize();

    /** How many data keys one transaction wraps anew. */
    @WithDefault("200")
    int rewrapBatch();

    /** How often it is looked for data keys that an older key wraps. */
    @WithDefault("10m")
    Duration rewrapInterval();

    /** Where tombstones are kept outside the database, and read at the start; on another volume, one file for each instance. */
    Optional<Path> tombstonesFile();

    /** How often new tombstones are copied there. */
    @WithDefault("5s")
    Duration tombstonesInterval();

    /** A ring: keys of its own for a schema of its own. */
    interface Ring {
        /** The keys that wrap the data keys of this ring. */
        KeyFiles kek();
    }

    /** Several versions of one key, of which one is in use for what is new. */
    interface KeyFiles {
        /** The version under which is written; the others are for reading. */
        int active();

        /** One file for each version: base64 on one line, not readable by others. */
        Map<Integer, Path> files();
    }
}
