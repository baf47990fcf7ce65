package kz.ethnomediation.intake.receipts.rest;

import io.vertx.core.http.HttpServerRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/**
 * Whose wrong codes are counted together: one IPv4 address, or the /64 that an IPv6 client can change within at will.
 * Behind a proxy the address is the one that it forwards, where {@code quarkus.http.proxy} trusts it.
 */
final class ClientAddress {

    private static final int NETWORK_BYTES = 8;

    private ClientAddress() {}

    static String of(HttpServerRequest request) {
        var address = request.remoteAddress();
        var host = address == null ? null : address.hostAddress();
        return host == null ? "unknown" : of(host);
    }

    static String of(String host) {
        try {
            var address = InetAddress.ofLiteral(host);
            return address instanceof Inet6Address
                    ? HexFormat.of().formatHex(address.getAddress(), 0, NETWORK_BYTES)
                    : address.getHostAddress();
        } catch (IllegalArgumentException noAddress) {
            return host;
        }
    }
}
