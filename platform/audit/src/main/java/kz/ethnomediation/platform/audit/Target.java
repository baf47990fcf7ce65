package kz.ethnomediation.platform.audit;

/**
 * What was read: a kind and an id of the service's own. Never a number that belongs to a person.
 *
 * @param kind lower case, {@code sheet} or {@code sheet-history}
 */
public record Target(String kind, String id) {
    public Target {
        Codes.requireLower(kind);
        Codes.requireId(id);
    }
}
