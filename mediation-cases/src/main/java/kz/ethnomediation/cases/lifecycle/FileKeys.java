package kz.ethnomediation.cases.lifecycle;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.platform.fieldcrypt.DataKey;

/** The keys of one case and of its parties; a party that is erased is not among them. */
public record FileKeys(Optional<DataKey> ofCase, Map<UUID, DataKey> ofParties) {

    public FileKeys {
        ofParties = Map.copyOf(ofParties);
    }
}
