package kz.ethnomediation.platform.fieldcrypt.restore;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import kz.ethnomediation.platform.fieldcrypt.held.FieldCryptConfig;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the settings say that this service's tombstones are kept, if anywhere. */
@Singleton
class TombstonePlace {
    private final FieldCryptConfig config;
    private final String service;

    TombstonePlace(FieldCryptConfig config, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.config = config;
        this.service = service;
    }

    Optional<TombstoneFile> file() {
        return config.tombstonesFile().map(path -> new TombstoneFile(path, service));
    }

    Duration interval() {
        return config.tombstonesInterval();
    }
}
