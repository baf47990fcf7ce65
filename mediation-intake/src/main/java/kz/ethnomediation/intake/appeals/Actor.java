package kz.ethnomediation.intake.appeals;

import kz.ethnomediation.platform.caller.Caller;

/** Who did it, as the history keeps it. */
public record Actor(String subject, String login) {

    /** What the service does by itself, on another service's event. */
    public static final Actor SYSTEM = new Actor("mediation-intake", "mediation-intake");

    public static Actor of(Caller caller) {
        return new Actor(caller.subject(), caller.login());
    }
}
