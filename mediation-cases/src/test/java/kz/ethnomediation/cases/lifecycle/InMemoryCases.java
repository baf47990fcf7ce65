package kz.ethnomediation.cases.lifecycle;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The cases of a test, in memory. */
public final class InMemoryCases implements Cases {

    private final Map<UUID, MediationCase> kept = new LinkedHashMap<>();

    @Override
    public void add(MediationCase opened) {
        if (kept.putIfAbsent(opened.id(), opened) != null) {
            throw new IllegalStateException("the id is taken");
        }
    }

    @Override
    public boolean holds(UUID id) {
        return kept.containsKey(id);
    }

    @Override
    public Optional<MediationCase> forChange(UUID id, Sight sight) {
        return Optional.ofNullable(kept.get(id)).filter(sight::covers);
    }
}
