package kz.ethnomediation.registry.publicextract;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.LongSupplier;
import kz.ethnomediation.platform.acting.Acting;
import kz.ethnomediation.platform.workdays.AlmatyDay;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * A list of the database, kept in memory. A second after the last look the next request has the database asked for the version, and
 * is itself answered from what is kept; only where the version or the day has moved on is the list read again. Nothing is shown
 * longer than five seconds after the last look: then the request waits for one. So every instance of the service shows within five
 * seconds what was committed anywhere, and as a rule within one.
 */
final class KeptCopy<T> {

    private static final Logger LOG = Logger.getLogger(KeptCopy.class);
    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final Duration SHOWN = Duration.ofSeconds(5);

    private final LongSupplier version;
    private final Function<LocalDate, List<T>> list;
    private final InstantSource clock;
    private final Executor beside;
    private final ReentrantLock looking = new ReentrantLock();
    private final AtomicBoolean isLookedBeside = new AtomicBoolean();
    private volatile @Nullable Copy<T> copy;

    /** A copy of {@code list}; looks that no request waits for are made by {@code beside}. */
    KeptCopy(LongSupplier version, Function<LocalDate, List<T>> list, InstantSource clock, Executor beside) {
        this.version = version;
        this.list = list;
        this.clock = clock;
        this.beside = beside;
    }

    private record Copy<T>(LocalDate day, long version, List<T> list, Instant lookedAt) {

        boolean holds(LocalDate asked, long current) {
            return day.equals(asked) && version == current;
        }

        boolean wasLookedAt(Instant now, Duration atMost) {
            return day.equals(AlmatyDay.of(now)) && now.isBefore(lookedAt.plus(atMost));
        }
    }

    List<T> today() {
        var kept = copy;
        var now = clock.instant();
        if (kept == null || !kept.wasLookedAt(now, SHOWN)) {
            return looked().list();
        }
        if (!kept.wasLookedAt(now, FRESH) && isLookedBeside.compareAndSet(false, true)) {
            beside.execute(this::lookBeside);
        }
        return kept.list();
    }

    /** A failure is told by whoever waits for the next look. */
    private void lookBeside() {
        try {
            var _ = looked();
        } catch (RuntimeException failure) {
            LOG.warnf(
                    "the public register is not read anew: %s",
                    failure.getClass().getName());
        } finally {
            isLookedBeside.set(false);
        }
    }

    private Copy<T> looked() {
        looking.lock();
        try {
            var kept = copy;
            var now = clock.instant();
            return kept != null && kept.wasLookedAt(now, FRESH) ? kept : look(kept, now);
        } finally {
            looking.unlock();
        }
    }

    /** The version is asked for before the list: what is committed in between is in the list, and seen again at the next look. */
    private Copy<T> look(@Nullable Copy<T> kept, Instant now) {
        var day = AlmatyDay.of(now);
        var current = Acting.asSystem(version::getAsLong);
        var rows = kept != null && kept.holds(day, current) ? kept.list() : read(day);
        var looked = new Copy<>(day, current, rows, now);
        copy = looked;
        return looked;
    }

    private List<T> read(LocalDate day) {
        return List.copyOf(Acting.asSystem(() -> list.apply(day)));
    }
}
