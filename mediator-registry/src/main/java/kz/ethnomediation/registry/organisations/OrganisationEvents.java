package kz.ethnomediation.registry.organisations;

/** Where the feature tells what has happened. */
public interface OrganisationEvents {

    /** Publishes in the current transaction: the event leaves if and only if that transaction commits. */
    void publish(OrganisationEvent event);
}
