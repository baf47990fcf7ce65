package kz.ethnomediation.platform.outbox.relay;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import kz.ethnomediation.platform.outbox.failure.FailureSummary;
import org.jboss.logging.Logger;

/**
 * A thread that does its step whenever it is woken, and every so often by itself.
 * A step that fails is tried again after a growing, bounded pause.
 */
public final class RelayThread implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(RelayThread.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final Duration STOP_TIME = Duration.ofSeconds(10);

    private final IntSupplier step;
    private final Duration interval;
    private final Semaphore bell = new Semaphore(0);
    private final Thread thread;
    private volatile boolean running = true;

    /** Runs the step, which answers how much it did; while it does something it is repeated at once. */
    public RelayThread(String name, IntSupplier step, Duration interval) {
        this.step = step;
        this.interval = interval;
        this.thread = new Thread(this::run, name);
        this.thread.setDaemon(true);
    }

    /** Starts the thread. */
    public void start() {
        thread.start();
    }

    /** Says that there may be something to do. Cheap, and never blocks. */
    public void wake() {
        if (bell.availablePermits() == 0) {
            bell.release();
        }
    }

    /** Lets the step under way end, within a bound, and stops. */
    @Override
    public void close() {
        running = false;
        wake();
        try {
            if (!thread.join(STOP_TIME)) {
                thread.interrupt();
            }
        } catch (InterruptedException interruption) {
            thread.interrupt();
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        var pause = FIRST_PAUSE;
        while (running) {
            try {
                while (running && step.getAsInt() > 0) {
                    pause = FIRST_PAUSE;
                }
                pause = FIRST_PAUSE;
                await(interval);
            } catch (InterruptedException interruption) {
                return;
            } catch (RuntimeException | Error failure) { // A thread that ends would end in silence.
                LOG.warnf(
                        "%s failed, next attempt in %d ms: %s",
                        thread.getName(), pause.toMillis(), FailureSummary.of(failure));
                pause = rest(pause);
            }
        }
    }

    private Duration rest(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException interruption) {
            running = false;
        }
        var doubled = pause.multipliedBy(2);
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }

    private void await(Duration time) throws InterruptedException {
        if (bell.tryAcquire(time.toMillis(), TimeUnit.MILLISECONDS)) {
            bell.drainPermits();
        }
    }
}
