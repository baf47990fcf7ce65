package kz.ethnomediation.intake.declarations;

/** Tells the other services what was counted. */
public interface DeclarationEvents {

    void publish(CountedQuarter counted);
}
