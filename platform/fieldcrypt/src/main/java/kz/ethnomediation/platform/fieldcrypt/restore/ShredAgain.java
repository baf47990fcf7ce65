package kz.ethnomediation.platform.fieldcrypt.restore;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import kz.ethnomediation.platform.fieldcrypt.DataKeys;
import kz.ethnomediation.platform.fieldcrypt.KeyOwner;
import kz.ethnomediation.platform.fieldcrypt.KeyState;

/** Shreds what the file says was shredded and the database does not know. */
public final class ShredAgain {
    private static final int BATCH = 1_000;

    private final Map<String, DataKeys> rings;
    private final Consumer<Runnable> inTransaction;
    private final Iterable<ShreddedAgain> told;

    /**
     * @param rings the keys by the name of their ring
     * @param inTransaction runs a piece of work in a transaction of its own
     * @param told who takes away what stands beside
     */
    public ShredAgain(Map<String, DataKeys> rings, Consumer<Runnable> inTransaction, Iterable<ShreddedAgain> told) {
        this.rings = rings;
        this.inTransaction = inTransaction;
        this.told = told;
    }

    /**
     * Batch by batch, each in a transaction of its own; may be ended and begun again. Says how many there were.
     *
     * @throws IllegalStateException where a tombstone is of a ring that is not set
     */
    public int shred(List<RingTombstone> tombstones) {
        var byRing = new TreeMap<String, List<KeyOwner>>();
        tombstones.forEach(each -> byRing.computeIfAbsent(each.ring(), _ -> new ArrayList<>())
                .add(each.tombstone().owner()));
        return byRing.entrySet().stream()
                .mapToInt(ring -> shred(ring.getKey(), ring.getValue()))
                .sum();
    }

    private int shred(String ring, List<KeyOwner> owners) {
        var keys = rings.get(ring);
        if (keys == null) {
            throw new IllegalStateException("The service does not start: its file of tombstones names the ring " + ring
                    + ", which is not set. See platform/fieldcrypt/README.md.");
        }
        var count = 0;
        for (var from = 0; from < owners.size(); from += BATCH) {
            var back = broughtBack(keys, owners.subList(from, Math.min(from + BATCH, owners.size())));
            if (!back.isEmpty()) {
                told.forEach(one -> one.takeAway(ring, back));
                inTransaction.accept(() -> shred(keys, back));
                count += back.size();
            }
        }
        return count;
    }

    private static void shred(DataKeys keys, List<KeyOwner> owners) {
        for (var owner : owners) {
            var _ = keys.shred(owner);
        }
    }

    private static List<KeyOwner> broughtBack(DataKeys keys, List<KeyOwner> owners) {
        var states = keys.find(owners.stream().map(KeyOwner::id).toList());
        return owners.stream()
                .filter(owner -> !(states.get(owner.id()) instanceof KeyState.Shredded))
                .distinct()
                .toList();
    }
}
