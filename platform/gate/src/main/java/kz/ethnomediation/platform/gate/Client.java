package kz.ethnomediation.platform.gate;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.net.SocketAddress;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** By what a client is told from another: its token's subject, else its address, of IPv6 the network that one customer gets. */
final class Client {

    private static final int GROUPS_OF_A_NETWORK = 4;

    private Client() {}

    static String of(@Nullable SecurityIdentity identity, String address) {
        return identity != null && identity.getPrincipal() instanceof JsonWebToken token && token.getSubject() != null
                ? "subject " + token.getSubject()
                : address;
    }

    /** An address that is not known (a socket of the machine itself) is one client. */
    static String of(@Nullable SocketAddress remote) {
        var address = remote == null ? null : remote.hostAddress();
        if (address == null) {
            return "address unknown";
        }
        return "address " + (address.contains(":") ? network(address) : address);
    }

    /** The first 64 bits: Java writes IPv6 in full, without {@code ::}. */
    private static String network(String address) {
        var groups = address.split(":", GROUPS_OF_A_NETWORK + 1);
        return groups.length <= GROUPS_OF_A_NETWORK
                ? address
                : String.join(":", groups[0], groups[1], groups[2], groups[3]);
    }
}
