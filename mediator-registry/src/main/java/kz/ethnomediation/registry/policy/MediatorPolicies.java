package kz.ethnomediation.registry.policy;

import java.time.LocalDate;

/** The versions of the demands on mediators. */
public interface MediatorPolicies {

    /** The version in force on the day; there has been one since the Law on Mediation. */
    MediatorPolicy inForce(LocalDate on);
}
