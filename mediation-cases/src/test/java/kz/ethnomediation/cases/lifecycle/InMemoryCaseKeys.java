package kz.ethnomediation.cases.lifecycle;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.ethnomediation.platform.fieldcrypt.DataKey;
import kz.ethnomediation.platform.fieldcrypt.KeyOwner;

/** The keys of a test, in memory. */
public final class InMemoryCaseKeys implements CaseKeys {

    private final Map<UUID, DataKey> kept = new HashMap<>();
    private final Set<UUID> erased = new HashSet<>();

    /** Shreds the key of a case or a party. */
    public void erase(UUID owner) {
        erased.add(owner);
    }

    @Override
    public Optional<DataKey> ofCase(UUID caseId) {
        return obtain("case", caseId);
    }

    @Override
    public FileKeys ofFile(UUID caseId, Collection<UUID> parties) {
        return new FileKeys(
                ofCase(caseId),
                parties.stream()
                        .flatMap(party -> obtain("party", party).stream())
                        .collect(Collectors.toMap(key -> key.owner().id(), key -> key)));
    }

    @Override
    public Map<UUID, DataKey> toRead(Collection<UUID> owners) {
        return owners.stream()
                .filter(owner -> !erased.contains(owner))
                .map(owner -> Optional.ofNullable(kept.get(owner)).orElseThrow())
                .collect(Collectors.toMap(key -> key.owner().id(), key -> key));
    }

    @Override
    public void shred(Collection<UUID> parties, Collection<UUID> cases) {
        parties.forEach(this::erase);
        cases.forEach(this::erase);
    }

    private Optional<DataKey> obtain(String kind, UUID id) {
        return erased.contains(id)
                ? Optional.empty()
                : Optional.of(kept.computeIfAbsent(id, made -> DataKey.unkept(new KeyOwner(kind, made))));
    }
}
