package kz.ethnomediation.platform.outbox.relay;

/** A relay as the schedules drive it: the real one, or one that is broken on purpose. */
interface TestRelay {
    /** Publishes what it sees, once. */
    void run();

    /** The same through a publish that is held up; it blocks until the schedule lets it go on. */
    void runSlowly();
}
