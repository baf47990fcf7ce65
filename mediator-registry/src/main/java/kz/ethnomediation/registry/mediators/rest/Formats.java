package kz.ethnomediation.registry.mediators.rest;

/** How codes are written on the wire (design §3). */
final class Formats {

    /** ISO 3166-2, {@code KZ-61}. */
    static final String REGION = "^KZ-[0-9]{2}$";

    /** BCP 47, {@code kk}, {@code ug-Arab}. */
    static final String LANGUAGE = "^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$";

    /** The stable code of a mediation office, {@code 61-01}. */
    static final String OFFICE = "^[0-9]{2}-[0-9]{2}$";

    /** A published code, {@code FAMILY}. */
    static final String CODE = "^[A-Z_]{1,60}$";

    private Formats() {}
}
