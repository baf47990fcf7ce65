package kz.ethnomediation.platform.audit;

/**
 * What was read: a kind and an id of the service's own. Never a number that belongs to a person.
 *
 * @param kind the words of the operation's path, {@code sheets} or {@code sheets-history}
 */
public record Target(String kind, String id) {
    public Target {
        Codes.requireLower(kind);
        Codes.requireId(id);
    }
}
