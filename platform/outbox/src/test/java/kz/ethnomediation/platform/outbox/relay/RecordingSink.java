package kz.ethnomediation.platform.outbox.relay;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import kz.ethnomediation.platform.outbox.proof.Published;

/** A topic in memory, whose first send can be held up: the slow publish of a schedule. */
final class RecordingSink {
    private static final long SECONDS = 20;

    private final List<Published> topic = new CopyOnWriteArrayList<>();
    private final CountDownLatch sending = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);

    List<Published> topic() {
        return List.copyOf(topic);
    }

    /** Sends at once. */
    void send(Published record) {
        topic.add(record);
    }

    /** Sends when {@link #release()} is called. */
    void sendSlowly(Published record) {
        sending.countDown();
        await(released);
        topic.add(record);
    }

    void awaitSlowSend() {
        await(sending);
    }

    void release() {
        released.countDown();
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The schedule has come to a halt");
            }
        } catch (InterruptedException interruption) {
            throw new IllegalStateException(interruption);
        }
    }
}
