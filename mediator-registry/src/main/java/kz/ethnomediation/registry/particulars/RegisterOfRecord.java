package kz.ethnomediation.registry.particulars;

import kz.ethnomediation.registry.mediators.MediatorKind;

/** Who keeps the register that the law demands; the network's own status stands beside it (domain 1.5). */
public enum RegisterOfRecord {
    /** The akim's office: public mediators. */
    AKIMAT,
    /** An organisation of mediators: professional mediators. */
    ORGANISATION;

    /** The akim's office keeps the register of public mediators, organisations that of professionals (domain 1.5). */
    public static RegisterOfRecord of(MediatorKind kind) {
        return switch (kind) {
            case PUBLIC -> AKIMAT;
            case PROFESSIONAL -> ORGANISATION;
        };
    }
}
