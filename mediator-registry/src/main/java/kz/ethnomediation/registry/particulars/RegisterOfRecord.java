package kz.ethnomediation.registry.particulars;

/** Who keeps the register that the law demands; the network's own status stands beside it (domain 1.5). */
public enum RegisterOfRecord {
    /** The akim's office: public mediators. */
    AKIMAT,
    /** An organisation of mediators: professional mediators. */
    ORGANISATION
}
