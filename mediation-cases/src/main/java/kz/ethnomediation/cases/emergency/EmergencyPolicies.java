package kz.ethnomediation.cases.emergency;

import java.time.LocalDate;

/** The policies for emergency access, each in force from a day on. */
public interface EmergencyPolicies {

    EmergencyPolicy inForce(LocalDate on);
}
