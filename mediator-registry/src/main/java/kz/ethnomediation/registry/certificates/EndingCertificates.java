package kz.ethnomediation.registry.certificates;

import java.time.LocalDate;
import java.util.List;
import kz.ethnomediation.platform.caller.Scope;

/** Certificates that end soon, by what the register says now. */
public interface EndingCertificates {

    /**
     * The certificates of mediators kept in the territory that are valid on {@code day} and end at the latest {@code days} later, but
     * for those that a certificate of the same mediator and programme outlasts.
     */
    List<Expiry> within(LocalDate day, int days, Scope keptIn);
}
