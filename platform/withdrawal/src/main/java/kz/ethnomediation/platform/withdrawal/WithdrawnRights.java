package kz.ethnomediation.platform.withdrawal;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Stands between every verified token and everything that decides by it: roles and regions that were withdrawn are not there, and who
 * has lost everything is refused (403) wherever an identity is asked for.
 */
@ApplicationScoped
class WithdrawnRights implements SecurityIdentityAugmentor {

    private final WithdrawalsInForce withdrawals;

    WithdrawnRights(WithdrawalsInForce withdrawals) {
        this.withdrawals = withdrawals;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().item(identity);
        }
        var narrowing = user(token.getSubject()).flatMap(withdrawals::of);
        if (narrowing.isEmpty()) {
            return Uni.createFrom().item(identity);
        }
        return narrowing.get().ofEverything()
                ? Uni.createFrom().failure(new ForbiddenException("withdrawn"))
                : Uni.createFrom().item(narrowed(identity, token, narrowing.get()));
    }

    private static SecurityIdentity narrowed(SecurityIdentity identity, JsonWebToken token, Narrowing narrowing) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new NarrowedToken(token, narrowing))
                .addRoles(identity.getRoles().stream()
                        .filter(narrowing::leavesRole)
                        .collect(Collectors.toSet()))
                .addCredentials(identity.getCredentials())
                .addAttributes(identity.getAttributes())
                .build();
    }

    /** The identity provider's subjects are UUIDs; another kind of subject has nothing that could be withdrawn. */
    private static Optional<UUID> user(@Nullable String subject) {
        try {
            return Optional.ofNullable(subject).map(UUID::fromString);
        } catch (IllegalArgumentException noUuid) {
            return Optional.empty();
        }
    }
}
