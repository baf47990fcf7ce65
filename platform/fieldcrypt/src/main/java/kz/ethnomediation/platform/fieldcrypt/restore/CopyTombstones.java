package kz.ethnomediation.platform.fieldcrypt.restore;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.ethnomediation.platform.fieldcrypt.Tombstone;
import kz.ethnomediation.platform.fieldcrypt.Tombstones;

/** Copies what the file has not; called by one thread. */
public final class CopyTombstones {
    /** How long a transaction that shreds may last: its tombstone comes to stand before others that were copied already. */
    static final Duration LATE = Duration.ofHours(1);

    private static final int PAGE = 500;

    private final TombstoneFile file;
    private final Map<String, Tombstones> rings;
    private final Map<String, Instant> latest = new HashMap<>();

    /** Those that may be read once more; what is older than the latest by more than that is not asked for again. */
    private final Map<String, Map<UUID, Instant>> copied = new HashMap<>();

    /** Begins where the file ends. */
    public CopyTombstones(TombstoneFile file, Map<String, Tombstones> rings) {
        this.file = file;
        this.rings = rings;
        file.read().forEach(this::note);
        forgetOld();
    }

    /** Says how many were copied. */
    public int copy() {
        var count = rings.entrySet().stream()
                .mapToInt(ring -> copy(ring.getKey(), ring.getValue()))
                .sum();
        forgetOld();
        return count;
    }

    private int copy(String ring, Tombstones tombstones) {
        var count = 0;
        var since = latest.getOrDefault(ring, Instant.EPOCH.plus(LATE)).minus(LATE);
        for (var page = tombstones.since(since, PAGE); !page.isEmpty(); page = tombstones.after(page.getLast(), PAGE)) {
            count += add(ring, page);
        }
        return count;
    }

    private int add(String ring, List<Tombstone> page) {
        var known = copied.getOrDefault(ring, Map.of());
        var added = new ArrayList<RingTombstone>();
        page.stream()
                .filter(tombstone -> !known.containsKey(tombstone.owner().id()))
                .forEach(tombstone -> added.add(new RingTombstone(ring, tombstone)));
        if (!added.isEmpty()) {
            file.add(added);
            added.forEach(this::note);
        }
        return added.size();
    }

    private void note(RingTombstone written) {
        var tombstone = written.tombstone();
        var _ = copied.computeIfAbsent(written.ring(), _ -> new HashMap<>())
                .put(tombstone.owner().id(), tombstone.at());
        var _ = latest.merge(written.ring(), tombstone.at(), (one, other) -> one.isAfter(other) ? one : other);
    }

    private void forgetOld() {
        copied.forEach((ring, known) -> {
            var since = latest.getOrDefault(ring, Instant.EPOCH).minus(LATE);
            known.values().removeIf(since::isAfter);
        });
    }
}
