package kz.ethnomediation.platform.caller;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Gives the caller of the request at hand. Only for endpoints that require a role: without a token there is no caller. */
@ApplicationScoped
public class CurrentCaller {

    /** What is written down of who acted: neither blank nor endless, and nothing that only looks like a name. */
    private static final Pattern NAMED = Pattern.compile("(?U)(?!\\s*$)[^\\p{Cntrl}]{1,255}");

    private final SecurityIdentity identity;

    public CurrentCaller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The caller; claims that are missing or of another shape narrow the sight, they never widen it. */
    public Caller get() {
        return find().orElseThrow(
                        () -> new IllegalStateException("an endpoint without a required role asked who is calling"));
    }

    /** The caller, where the request brought a token. A subject that cannot be written down is nobody's: 401. */
    public Optional<Caller> find() {
        return identity.getPrincipal() instanceof JsonWebToken token ? Optional.of(of(token)) : Optional.empty();
    }

    private Caller of(JsonWebToken token) {
        var subject = text(token.getSubject())
                .filter(NAMED.asMatchPredicate())
                .orElseThrow(() -> new AuthenticationFailedException("the subject cannot be written down"));
        var login = text(token.getClaim("preferred_username"))
                .filter(NAMED.asMatchPredicate())
                .orElse(subject);
        return new Caller(
                subject,
                login,
                text(token.getClaim("name")).flatMap(DisplayName::of).orElse(login),
                identity.getRoles(),
                Scope.of(texts(token.getClaim("regions"))),
                text(token.getClaim("office")),
                text(token.getClaim("mediator_id")).flatMap(CurrentCaller::uuid));
    }

    private static Optional<String> text(@Nullable Object claim) {
        return switch (claim) {
            case String text when !text.isBlank() -> Optional.of(text);
            case JsonString text when !text.getString().isBlank() -> Optional.of(text.getString());
            case null, default -> Optional.empty();
        };
    }

    private static List<String> texts(@Nullable Object claim) {
        return switch (claim) {
            case JsonArray array ->
                array.stream()
                        .map(CurrentCaller::text)
                        .flatMap(Optional::stream)
                        .toList();
            case Collection<?> values ->
                values.stream()
                        .map(CurrentCaller::text)
                        .flatMap(Optional::stream)
                        .toList();
            case null, default -> text(claim).stream().toList();
        };
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
