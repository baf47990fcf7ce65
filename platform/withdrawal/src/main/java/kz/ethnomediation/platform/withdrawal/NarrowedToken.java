package kz.ethnomediation.platform.withdrawal;

import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** A token that says what it would say had the withdrawn roles and regions never been granted. */
final class NarrowedToken implements JsonWebToken {

    private static final String REGIONS = "regions";

    private final JsonWebToken token;
    private final Narrowing narrowing;

    NarrowedToken(JsonWebToken token, Narrowing narrowing) {
        this.token = token;
        this.narrowing = narrowing;
    }

    @Override
    public String getName() {
        return token.getName();
    }

    @Override
    public Set<String> getClaimNames() {
        return token.getClaimNames();
    }

    @Override
    public Set<String> getGroups() {
        return token.getGroups().stream().filter(narrowing::leavesRole).collect(Collectors.toSet());
    }

    /** The regions that are left as a list of texts; every other claim as it came. Not for reading roles: they are the identity's. */
    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the interface's own signature
    public <T> @Nullable T getClaim(String name) {
        Object claim = token.getClaim(name);
        return (T) (name.equals(REGIONS) ? narrowing.left(texts(claim)) : claim);
    }

    private static List<String> texts(@Nullable Object claim) {
        return switch (claim) {
            case JsonArray array -> array.stream().map(NarrowedToken::text).toList();
            case Collection<?> values ->
                values.stream().map(NarrowedToken::text).toList();
            case null -> List.of();
            default -> List.of(text(claim));
        };
    }

    private static String text(Object value) {
        return value instanceof JsonString text ? text.getString() : value.toString();
    }
}
