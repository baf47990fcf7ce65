package kz.ethnomediation.intake.codes.persistence;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import kz.ethnomediation.platform.reference.ListVersion;
import kz.ethnomediation.platform.reference.ReferenceLists;

/** Holds what was read of the lists, so that a registration does not parse them whole; a list published anew counts after a minute at most. */
final class HeldLists {

    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final int LISTS_HELD = 256;

    private final ReferenceLists lists;
    private final InstantSource clock;
    private final ConcurrentMap<Question, Reading> readings = new ConcurrentHashMap<>();

    HeldLists(ReferenceLists lists, InstantSource clock) {
        this.lists = lists;
        this.clock = clock;
    }

    private record Question(String name, LocalDate on) {}

    private record Reading(Optional<ListVersion> list, Instant readAt) {

        boolean isFresh(Instant now) {
            return Duration.between(readAt, now).abs().compareTo(FRESH) < 0;
        }
    }

    /** The list in force on the day; empty before the first. */
    Optional<ListVersion> inForce(String name, LocalDate on) {
        var now = clock.instant();
        var question = new Question(name, on);
        var held = readings.get(question);
        if (held != null && held.isFresh(now)) {
            return held.list();
        }
        if (readings.size() >= LISTS_HELD) {
            readings.clear();
        }
        var read = new Reading(lists.versionInForce(name, on), now);
        readings.put(question, read);
        return read.list();
    }

    /** That version of the list, which never changes; it is asked for seldom and not held. */
    Optional<ListVersion> version(String name, int version) {
        return lists.version(name, version);
    }
}
