package kz.ethnomediation.registry.entitlements;

import java.time.LocalDate;
import java.util.Optional;
import kz.ethnomediation.registry.certificates.CertificateStatement;
import kz.ethnomediation.registry.mediators.StatusInterval;
import kz.ethnomediation.registry.policy.MediatorPolicy;

/**
 * Whether a mediator might mediate on a day, and everything that the answer rests on.
 *
 * @param on the day asked about
 * @param entitled whether he was ACTIVE, and held a certificate where one was demanded
 * @param evidence the status interval that holds the day; empty where the day lies before the entry
 * @param certificate the one that entitled him; empty where none was demanded, or none was valid
 * @param policy the version of the demands that was in force on the day
 */
public record Entitlement(
        LocalDate on,
        boolean entitled,
        Optional<StatusInterval> evidence,
        Optional<CertificateStatement> certificate,
        MediatorPolicy policy) {}
