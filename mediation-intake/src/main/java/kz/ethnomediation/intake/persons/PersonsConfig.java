package kz.ethnomediation.intake.persons;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** The secret under which persons are indexed. */
@ConfigMapping(prefix = "ethnomediation.persons")
public interface PersonsConfig {

    /** The key for new entries, at least 32 characters; there is no default. */
    String indexKey();

    /** Counts the keys: one more with every new key. */
    @WithDefault("1")
    int indexKeyVersion();

    /** The key before, by which earlier entries are still found; absent as long as there was none. */
    Optional<String> formerIndexKey();
}
