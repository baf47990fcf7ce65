package kz.ethnomediation.registry.accounts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.registry.withdrawals.AccessEvent;
import kz.ethnomediation.registry.withdrawals.AccessEvents;
import kz.ethnomediation.registry.withdrawals.AccessWithdrawal;
import kz.ethnomediation.registry.withdrawals.AccessWithdrawals;
import kz.ethnomediation.registry.withdrawals.Right;
import kz.ethnomediation.registry.withdrawals.WithdrawalFilter;
import kz.ethnomediation.registry.withdrawals.WithdrawalSight;

/** Which right is taken, in memory, and every event of it. */
final class RecordedRights implements AccessWithdrawals, AccessEvents {

    final List<AccessEvent> published = new ArrayList<>();

    private final Map<UUID, AccessWithdrawal> inForce = new HashMap<>();
    private long events;

    @Override
    public void publish(AccessEvent event) {
        published.add(event);
    }

    @Override
    public void lock(UUID user) {}

    @Override
    public long nextEvent(UUID user) {
        return ++events;
    }

    @Override
    public void add(AccessWithdrawal withdrawal) {
        inForce.put(withdrawal.id(), withdrawal);
    }

    @Override
    public void restore(UUID id, AccessWithdrawal.Restoration restoration) {
        inForce.remove(id);
    }

    @Override
    public Optional<AccessWithdrawal> byId(UUID id) {
        return Optional.ofNullable(inForce.get(id));
    }

    @Override
    public Optional<AccessWithdrawal> inForce(UUID user, Right right) {
        return inForce.values().stream()
                .filter(one -> one.user().equals(user) && one.right().equals(right))
                .findFirst();
    }

    @Override
    public List<AccessWithdrawal> page(WithdrawalFilter filter, WithdrawalSight sight, int limit) {
        return List.copyOf(inForce.values());
    }
}
