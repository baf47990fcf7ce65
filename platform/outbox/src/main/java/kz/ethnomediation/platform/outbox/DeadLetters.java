package kz.ethnomediation.platform.outbox;

import java.time.Instant;
import java.util.List;

/** The events that this service received and could not take in. */
public interface DeadLetters {
    /** The keys that hold back events at present, oldest first. */
    List<ParkedKey> parked();

    /**
     * Takes the parked events of one key in, in the order of their sequence, until one fails again.
     *
     * @return how far it came
     */
    Redrive redrive(String topic, String key);

    /**
     * One key that is held.
     *
     * @param topic the topic
     * @param key the key
     * @param failure the code of the oldest failure; never an exception's text
     * @param events how many events wait
     * @param since when the first of them was parked
     */
    record ParkedKey(String topic, String key, String failure, long events, Instant since) {}

    /**
     * What a redrive did.
     *
     * @param taken how many events took effect
     * @param remaining how many still wait
     */
    record Redrive(long taken, long remaining) {}
}
