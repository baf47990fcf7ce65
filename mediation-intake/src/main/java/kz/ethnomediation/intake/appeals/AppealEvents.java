package kz.ethnomediation.intake.appeals;

/** Tells the other services, in the same transaction as the change itself. */
public interface AppealEvents {

    void publish(Appeal appeal, AppealEvent.Published event);
}
