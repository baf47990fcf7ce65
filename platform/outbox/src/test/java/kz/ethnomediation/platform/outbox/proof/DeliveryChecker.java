package kz.ethnomediation.platform.outbox.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** The one judge of every relay: what was committed against what stands in the topic. */
public final class DeliveryChecker {
    private DeliveryChecker() {}

    /** What a relay did wrong. */
    public enum Fault {
        /** A committed event is not in the topic. */
        LOST,
        /** The topic holds an event that no transaction committed. */
        NEVER_COMMITTED,
        /** An event stands in the topic for the first time before one that precedes it in its key. */
        OUT_OF_ORDER,
        /** The places in the log are not 1, 2, 3, … */
        FEED_GAP
    }

    /** A fault and where it shows. */
    public record Finding(Fault fault, String where) {}

    /**
     * Judges one history.
     *
     * @param acknowledged events whose commit was answered, as {@code key sequence}
     * @param stored events that the database holds as committed; at least those that were acknowledged
     * @param published the topic's records in the order of each partition, duplicates included
     */
    public static List<Finding> check(Set<String> acknowledged, Set<String> stored, List<Published> published) {
        var findings = new ArrayList<Finding>();
        var arrived = new HashSet<String>();
        Map<String, Long> last = new HashMap<>();
        var places = new TreeSet<Long>();
        for (var record : published) {
            places.add(record.feedSeq());
            if (!arrived.add(record.event())) {
                continue;
            }
            if (!stored.contains(record.event())) {
                findings.add(new Finding(Fault.NEVER_COMMITTED, record.event()));
            }
            var expected = last.getOrDefault(record.key(), 0L) + 1;
            if (record.sequence() != expected) {
                findings.add(new Finding(Fault.OUT_OF_ORDER, record.event() + ", expected " + expected));
            }
            last.merge(record.key(), record.sequence(), Math::max);
        }
        var committed = new HashSet<>(acknowledged);
        committed.addAll(stored);
        committed.stream()
                .filter(event -> !arrived.contains(event))
                .sorted()
                .forEach(event -> findings.add(new Finding(Fault.LOST, event)));
        findings.addAll(gaps(places, arrived.size()));
        return findings;
    }

    private static List<Finding> gaps(NavigableSet<Long> places, int events) {
        if (places.isEmpty() || places.last() == 0) {
            return List.of();
        }
        return places.first() == 1 && places.last() == events && places.size() == events
                ? List.of()
                : List.of(new Finding(
                        Fault.FEED_GAP, "%d to %d for %d events".formatted(places.first(), places.last(), events)));
    }
}
