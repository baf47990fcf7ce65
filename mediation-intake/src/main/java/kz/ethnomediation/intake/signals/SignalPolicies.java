package kz.ethnomediation.intake.signals;

import java.time.LocalDate;

/** The policies for answering signals, each in force from a day on. */
public interface SignalPolicies {

    SignalPolicy inForce(LocalDate on);
}
