package kz.ethnomediation.cases.lifecycle;

import kz.ethnomediation.platform.caller.Caller;

/** Who did it, as the history keeps it. */
public record Actor(String subject, String login) {

    /** What the service does by itself, on another service's event or when a handover arrives. */
    public static final Actor SYSTEM = new Actor("mediation-cases", "mediation-cases");

    public static Actor of(Caller caller) {
        return new Actor(caller.subject(), caller.login());
    }
}
