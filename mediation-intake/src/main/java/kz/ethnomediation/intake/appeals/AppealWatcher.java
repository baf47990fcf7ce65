package kz.ethnomediation.intake.appeals;

/** Told of everything that happens to an appeal, in the same transaction, after its history and event were written. */
public interface AppealWatcher {

    void happened(Appeal appeal, AppealEvent event, Actor actor);
}
