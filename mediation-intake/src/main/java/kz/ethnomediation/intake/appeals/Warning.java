package kz.ethnomediation.intake.appeals;

import kz.ethnomediation.intake.appeals.AppealOutcome.NotTaken;
import kz.ethnomediation.intake.appeals.Resemblances.Resemblance;

/** Something that the client should know of an appeal that was registered nevertheless. */
public sealed interface Warning {

    /** A step of a quick sheet that was not taken. */
    record StepNotTaken(NotTaken reason) implements Warning {}

    /** A number that is right by its check digit but says something odd; never an error (decree 853 of 26.08.2013). */
    record OddNumber(String pointer, String code) implements Warning {}

    /** An earlier appeal that this one resembles. */
    record Resembles(Resemblance earlier) implements Warning {}
}
