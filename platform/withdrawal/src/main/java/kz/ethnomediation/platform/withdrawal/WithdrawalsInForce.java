package kz.ethnomediation.platform.withdrawal;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * The withdrawals in force, in memory: read before the first request is taken, then again within a fifth of a second after any
 * instance of the service has heard of another. Where the database is away, what was known stays in force.
 */
@ApplicationScoped
class WithdrawalsInForce {

    private static final Logger LOG = Logger.getLogger(WithdrawalsInForce.class);
    private static final Duration INTERVAL = Duration.ofMillis(200);
    private static final long UNKNOWN = -1;

    private final WithdrawalTable table;
    private volatile Map<UUID, Narrowing> narrowings = Map.of();
    private volatile boolean running;
    private long revision = UNKNOWN;

    WithdrawalsInForce(WithdrawalTable table) {
        this.table = table;
    }

    /** What was withdrawn from a person; empty where nothing was. */
    Optional<Narrowing> of(UUID user) {
        return Optional.ofNullable(narrowings.get(user));
    }

    /** Fails, and the service with it, where what is in force cannot be read. */
    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent event) {
        refresh();
        running = true;
        Thread.ofVirtual().name("withdrawals").start(this::follow);
    }

    void stop(@Observes ShutdownEvent event) {
        running = false;
    }

    /** The revision is read first: a change in between is read twice rather than never. */
    final synchronized void refresh() {
        var current = table.revision();
        if (current != revision) {
            narrowings = byUser(table.all());
            revision = current;
        }
    }

    private void follow() {
        var away = false;
        while (running) {
            try {
                Thread.sleep(INTERVAL);
                refresh();
                away = false;
            } catch (InterruptedException end) {
                return;
            } catch (RuntimeException failure) {
                if (!away) {
                    LOG.warnf(
                            "the withdrawals cannot be read: %s",
                            failure.getClass().getName());
                }
                away = true;
            }
        }
    }

    private static Map<UUID, Narrowing> byUser(List<Withdrawal> withdrawals) {
        return withdrawals.stream()
                .collect(Collectors.groupingBy(
                        Withdrawal::user, Collectors.collectingAndThen(Collectors.toList(), Narrowing::of)));
    }
}
