package kz.ethnomediation.platform.command.probe;

import jakarta.inject.Singleton;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Lets a test hold a command in its act, and counts how many began, were committed and were rolled back. */
@Singleton
public class Gate {
    private final AtomicInteger entered = new AtomicInteger();
    private final AtomicInteger committed = new AtomicInteger();
    private final AtomicInteger rolledBack = new AtomicInteger();
    private volatile CountDownLatch latch = new CountDownLatch(0);

    /** Nothing has been counted, and everybody passes. */
    public void reset() {
        entered.set(0);
        committed.set(0);
        rolledBack.set(0);
        open();
    }

    /** Whoever comes now waits. */
    public void close() {
        latch = new CountDownLatch(1);
    }

    /** Whoever waits goes on. */
    public void open() {
        latch.countDown();
    }

    public int entered() {
        return entered.get();
    }

    public int committed() {
        return committed.get();
    }

    public int rolledBack() {
        return rolledBack.get();
    }

    void pass() {
        entered.incrementAndGet();
        try {
            if (!latch.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody opened the gate");
            }
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interruption);
        }
    }

    void ended(int commits) {
        (commits > 0 ? committed : rolledBack).incrementAndGet();
    }
}
