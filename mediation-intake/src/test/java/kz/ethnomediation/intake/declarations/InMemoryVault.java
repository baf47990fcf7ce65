package kz.ethnomediation.intake.declarations;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A vault without a lock. */
final class InMemoryVault implements Vault {

    private final Map<UUID, Declaration> kept = new HashMap<>();
    private final Map<UUID, Quarter> quarters = new HashMap<>();
    private final Set<Quarter> closed = new HashSet<>();

    Map<UUID, Declaration> kept() {
        return kept;
    }

    @Override
    public void keep(UUID appealId, Quarter quarter, Declaration declaration) {
        kept.put(appealId, declaration);
        quarters.put(appealId, quarter);
    }

    @Override
    public boolean destroy(UUID appealId) {
        return kept.remove(appealId) != null;
    }

    @Override
    public Map<Set<String>, Long> declaredIn(Quarter quarter) {
        var declared = new HashMap<Set<String>, Long>();
        kept.forEach((appeal, declaration) -> {
            if (quarter.equals(quarters.get(appeal))) {
                declared.merge(declaration.ethnicity(), 1L, Long::sum);
            }
        });
        return declared;
    }

    @Override
    public Set<Quarter> quarters() {
        return kept.keySet().stream().map(quarters::get).collect(Collectors.toSet());
    }

    @Override
    public int destroyOf(Quarter quarter, int most) {
        var lying = kept.keySet().stream()
                .filter(appeal -> quarter.equals(quarters.get(appeal)))
                .limit(most)
                .toList();
        lying.forEach(kept::remove);
        return lying.size();
    }

    @Override
    public boolean close(Quarter quarter) {
        return closed.add(quarter);
    }

    @Override
    public boolean isClosed(Quarter quarter) {
        return closed.contains(quarter);
    }

    @Override
    public int destroyCounted(int most) {
        var counted = kept.keySet().stream()
                .filter(appeal -> closed.contains(quarters.get(appeal)))
                .limit(most)
                .toList();
        counted.forEach(kept::remove);
        return counted.size();
    }
}
