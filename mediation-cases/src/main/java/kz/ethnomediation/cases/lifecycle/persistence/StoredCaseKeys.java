package kz.ethnomediation.cases.lifecycle.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ethnomediation.cases.lifecycle.CaseKeys;
import kz.ethnomediation.cases.lifecycle.FileKeys;
import kz.ethnomediation.platform.fieldcrypt.DataKey;
import kz.ethnomediation.platform.fieldcrypt.DataKeys;
import kz.ethnomediation.platform.fieldcrypt.KeyOwner;
import kz.ethnomediation.platform.fieldcrypt.KeyState;

/** The keys in the service's own table; the kinds are for ever, because the wrapped keys are bound to them. */
@ApplicationScoped
class StoredCaseKeys implements CaseKeys {

    private static final String CASE = "case";
    private static final String PARTY = "party";

    private final DataKeys keys;

    StoredCaseKeys(DataKeys keys) {
        this.keys = keys;
    }

    @Override
    public Optional<DataKey> ofCase(UUID caseId) {
        return usable(keys.obtain(new KeyOwner(CASE, caseId)));
    }

    @Override
    public FileKeys ofFile(UUID caseId, Collection<UUID> parties) {
        var ofCase = new KeyOwner(CASE, caseId);
        var owners = Stream.concat(Stream.of(ofCase), parties.stream().map(party -> new KeyOwner(PARTY, party)))
                .toList();
        var usable = new HashMap<UUID, DataKey>();
        keys.obtain(owners).forEach((owner, known) -> usable(known).ifPresent(key -> usable.put(owner.id(), key)));
        return new FileKeys(Optional.ofNullable(usable.remove(caseId)), usable);
    }

    @Override
    public Map<UUID, DataKey> toRead(Collection<UUID> owners) {
        return keys.find(owners).entrySet().stream()
                .flatMap(found -> toRead(found.getKey(), found.getValue()).stream())
                .collect(Collectors.toMap(key -> key.owner().id(), key -> key));
    }

    @Override
    public void shred(Collection<UUID> parties, Collection<UUID> cases) {
        Stream.concat(
                        parties.stream().map(id -> new KeyOwner(PARTY, id)),
                        cases.stream().map(id -> new KeyOwner(CASE, id)))
                .forEach(owner -> {
                    var _ = keys.shred(owner);
                });
    }

    private static Optional<DataKey> toRead(UUID owner, KeyState state) {
        return switch (state) {
            case KeyState.Known known -> usable(known);
            case KeyState.Missing _ -> throw new IllegalStateException(owner + " has no data key and never had one");
        };
    }

    private static Optional<DataKey> usable(KeyState.Known known) {
        return switch (known) {
            case KeyState.Usable(var key) -> Optional.of(key);
            case KeyState.Shredded _ -> Optional.empty();
        };
    }
}
