package kz.ethnomediation.registry.withdrawals;

/** Where the feature tells what has happened. */
public interface AccessEvents {

    /** Publishes in the current transaction: the event leaves if and only if that transaction commits. */
    void publish(AccessEvent event);
}
