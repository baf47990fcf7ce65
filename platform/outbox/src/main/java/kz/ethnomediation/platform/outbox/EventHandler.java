package kz.ethnomediation.platform.outbox;

/** What a service does with the events of one topic; one bean per topic. */
public interface EventHandler {
    /** The topic that this handler listens to. */
    String topic();

    /**
     * Takes one event in, inside one transaction with its inbox row: both are kept or neither.
     *
     * <p>It is called once per event id and in the order of the key's sequence. A type that it has no use for it leaves
     * alone; that event counts as taken in. An exception rolls the transaction back: an outage (database, network,
     * timeout) is tried again until it is over, anything else a few times, and then the key is parked.
     */
    void handle(ReceivedEvent event);
}
