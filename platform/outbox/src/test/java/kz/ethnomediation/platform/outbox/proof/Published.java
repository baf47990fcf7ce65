package kz.ethnomediation.platform.outbox.proof;

/**
 * One record as it stands in a topic.
 *
 * @param key the key
 * @param sequence the sequence
 * @param feedSeq the place in the log, 0 where the relay under test keeps no log
 */
public record Published(String key, long sequence, long feedSeq) {
    /** Which event it is. */
    public String event() {
        return key + " " + sequence;
    }
}
