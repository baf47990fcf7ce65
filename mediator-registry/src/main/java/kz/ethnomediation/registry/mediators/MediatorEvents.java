package kz.ethnomediation.registry.mediators;

/** Where the feature tells what has happened. */
public interface MediatorEvents {

    /** Publishes in the current transaction: the event leaves if and only if that transaction commits. */
    void publish(MediatorEvent event);
}
