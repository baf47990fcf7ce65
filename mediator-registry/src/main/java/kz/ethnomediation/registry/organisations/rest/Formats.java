package kz.ethnomediation.registry.organisations.rest;

/** How codes are written on the wire (design §3). */
final class Formats {

    /** ISO 3166-2, {@code KZ-61}. */
    static final String REGION = "^KZ-[0-9]{2}$";

    /** KATO, nine digits. */
    static final String DISTRICT = "^[0-9]{9}$";

    /** The stable code of a mediation office, {@code 61-01}. */
    static final String OFFICE = "^[0-9]{2}-[0-9]{2}$";

    /** A telephone number as people write it. */
    static final String PHONE = "^\\+?[0-9][0-9 ()-]{4,38}$";

    /** Something at somewhere. */
    static final String EMAIL = "^[^@\\s]{1,64}@[^@\\s]{1,130}$";

    /** The usual form of an id. */
    static final String ID = "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}";

    private Formats() {}
}
