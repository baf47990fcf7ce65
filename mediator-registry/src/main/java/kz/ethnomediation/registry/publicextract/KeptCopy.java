package kz.ethnomediation.registry.publicextract;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.LongSupplier;
import kz.ethnomediation.platform.acting.Acting;
import kz.ethnomediation.platform.workdays.AlmatyDay;
import org.jspecify.annotations.Nullable;

/**
 * A list of the database, kept in memory. At most once a second the database is asked for the version, and only where that or the
 * day has moved on is the list read again; so every instance of the service shows what was committed anywhere a second later at the
 * latest. While one request looks, the others are answered from what is kept.
 */
final class KeptCopy<T> {

    private static final Duration TRUSTED = Duration.ofSeconds(1);

    private final LongSupplier version;
    private final Function<LocalDate, List<T>> list;
    private final InstantSource clock;
    private final ReentrantLock looking = new ReentrantLock();
    private volatile @Nullable Copy<T> copy;

    KeptCopy(LongSupplier version, Function<LocalDate, List<T>> list, InstantSource clock) {
        this.version = version;
        this.list = list;
        this.clock = clock;
    }

    private record Copy<T>(LocalDate day, long version, List<T> list, Instant lookedAt) {

        boolean holds(LocalDate asked, long current) {
            return day.equals(asked) && version == current;
        }

        boolean isTrustedAt(Instant now) {
            return day.equals(AlmatyDay.of(now)) && now.isBefore(lookedAt.plus(TRUSTED));
        }
    }

    List<T> today() {
        var kept = copy;
        if (kept == null) {
            looking.lock();
        } else if (kept.isTrustedAt(clock.instant()) || !looking.tryLock()) {
            return kept.list();
        }
        try {
            return looked().list();
        } finally {
            looking.unlock();
        }
    }

    /** The version is asked for before the list: what is committed in between is in the list, and seen again at the next look. */
    private Copy<T> looked() {
        var kept = copy;
        var now = clock.instant();
        if (kept != null && kept.isTrustedAt(now)) {
            return kept;
        }
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
