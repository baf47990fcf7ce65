package kz.ethnomediation.registry.reference;

/** Where the feature tells what was published. */
public interface ListEvents {

    /** Publishes in the current transaction: the event leaves if and only if that transaction commits. */
    void publish(Publication publication);
}
