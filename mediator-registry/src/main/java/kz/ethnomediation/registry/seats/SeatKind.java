package kz.ethnomediation.registry.seats;

/** What somebody is in an organisation; the published list {@code seat-kinds} has the words. */
public enum SeatKind {
    CHAIR,
    DEPUTY_CHAIR,
    SECRETARY,
    MEMBER,
    HEAD,
    STAFF
}
