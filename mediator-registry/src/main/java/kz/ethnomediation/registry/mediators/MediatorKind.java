package kz.ethnomediation.registry.mediators;

/** The two kinds of mediators that the law knows (domain 1.5); the qualification of an ethnomediator stands apart from both. */
public enum MediatorKind {
    /** Trained and certified, in the register of an organisation of mediators (Law on mediation, art. 9(4)). */
    PROFESSIONAL,
    /** Elected by the assembly of a local community, in the register of the akim's office. */
    PUBLIC
}
