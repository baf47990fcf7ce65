package kz.ethnomediation.registry.withdrawals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The collection without a database, and every event that was published. */
final class InMemoryAccessWithdrawals implements AccessWithdrawals, AccessEvents {

    final List<AccessEvent> published = new ArrayList<>();

    private final Map<UUID, AccessWithdrawal> kept = new HashMap<>();
    private final Map<UUID, Long> events = new HashMap<>();
    private final List<UUID> locked = new ArrayList<>();

    @Override
    public void publish(AccessEvent event) {
        published.add(event);
    }

    @Override
    public void lock(UUID user) {
        locked.add(user);
    }

    @Override
    public long nextEvent(UUID user) {
        if (!locked.contains(user)) {
            throw new IllegalStateException("counted without a lock");
        }
        return events.merge(user, 1L, Long::sum);
    }

    @Override
    public void add(AccessWithdrawal withdrawal) {
        kept.put(withdrawal.id(), withdrawal);
    }

    @Override
    public void restore(UUID id, AccessWithdrawal.Restoration restoration) {
        kept.computeIfPresent(id, (_, withdrawal) -> withdrawal.restored(restoration));
    }

    @Override
    public Optional<AccessWithdrawal> byId(UUID id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public Optional<AccessWithdrawal> inForce(UUID user, Right right) {
        return kept.values().stream()
                .filter(withdrawal -> withdrawal.isInForce()
                        && withdrawal.user().equals(user)
                        && withdrawal.right().equals(right))
                .findFirst();
    }

    @Override
    public List<AccessWithdrawal> page(WithdrawalFilter filter, WithdrawalSight sight, int limit) {
        throw new UnsupportedOperationException("lists are read from the database");
    }
}
