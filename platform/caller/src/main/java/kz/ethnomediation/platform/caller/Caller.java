package kz.ethnomediation.platform.caller;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Who is calling, as the verified token says.
 *
 * @param subject stable id of the person or client at the identity provider; what history rows store
 * @param login the name of the sign-in, which tells colleagues apart
 * @param name what people call the person, for instance on a receipt; fit to be printed and at most 200 characters long
 * @param roles realm roles, see {@link Roles}
 * @param scope territory of the {@code regions} claim
 * @param office stable code of the caller's office, {@code 61-01}
 * @param mediatorId the caller's entry in the register of mediators
 */
public record Caller(
        String subject,
        String login,
        String name,
        Set<String> roles,
        Scope scope,
        Optional<String> office,
        Optional<UUID> mediatorId) {

    public Caller {
        roles = Set.copyOf(roles);
    }

    /** One of whom nothing but the login is known. */
    public Caller(
            String subject,
            String login,
            Set<String> roles,
            Scope scope,
            Optional<String> office,
            Optional<UUID> mediatorId) {
        this(subject, login, login, roles, scope, office, mediatorId);
    }

    public boolean is(String role) {
        return roles.contains(role);
    }

    /**
     * Whether any of the caller's roles may read and change what matters hold, within its territory (domain rule 45). All
     * others have aggregates, their own calls or the register; a machine's role alone opens no content either.
     */
    public boolean handlesMatters() {
        return is(Roles.OPERATOR) || is(Roles.MEDIATOR) || is(Roles.OFFICE_HEAD) || is(Roles.REGIONAL_COORDINATOR);
    }

    /** The territory of a caller who holds one of these roles; everybody else has none. */
    public Scope scopeAs(String... anyOf) {
        return Stream.of(anyOf).anyMatch(this::is) ? scope : new Scope.Regions(Set.of());
    }

    /** Whether the caller has none of these roles but that of a mediator, so that only own matters are seen. */
    public boolean isOnlyMediator() {
        return is(Roles.MEDIATOR) && !is(Roles.OPERATOR) && !is(Roles.OFFICE_HEAD) && !is(Roles.REGIONAL_COORDINATOR);
    }

    /** The one region of a caller who has exactly one, used where a request names none. */
    public Optional<String> onlyRegion() {
        return scope instanceof Scope.Regions regions && regions.codes().size() == 1
                ? Optional.of(regions.sorted().getFirst())
                : Optional.empty();
    }
}
