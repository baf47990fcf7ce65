package kz.ethnomediation.intake.signals;

/** Tells the other services, in the same transaction as the change itself. */
public interface SignalEvents {

    void publish(Signal signal, SignalEvent event);
}
