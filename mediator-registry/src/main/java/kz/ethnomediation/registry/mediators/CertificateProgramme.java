package kz.ethnomediation.registry.mediators;

/** The three programmes in which mediators are trained (domain 1.5). */
public enum CertificateProgramme {
    /** The course that every professional mediator must have passed. */
    GENERAL,
    /** A course for one field of mediation; it adds to the general one and does not replace it. */
    SPECIALISED,
    /** The course for those who train others. */
    TRAINER
}
