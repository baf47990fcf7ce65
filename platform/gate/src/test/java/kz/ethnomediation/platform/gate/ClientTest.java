package kz.ethnomediation.platform.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.net.SocketAddress;
import org.junit.jupiter.api.Test;

class ClientTest {

    @Test
    void isAnAddressOfIpv4AndANetworkOfIpv6() {
        assertThat(Client.of(SocketAddress.inetSocketAddress(1, "192.0.2.7"))).isEqualTo("address 192.0.2.7");
        assertThat(Client.of(SocketAddress.inetSocketAddress(1, "2001:db8:0:7:1:2:3:4")))
                .isEqualTo(Client.of(SocketAddress.inetSocketAddress(2, "2001:db8:0:7:ffff:2:3:9")))
                .isNotEqualTo(Client.of(SocketAddress.inetSocketAddress(1, "2001:db8:0:8:1:2:3:4")));
        assertThat(Client.of(SocketAddress.domainSocketAddress("/run/socket"))).isEqualTo("address unknown");
    }
}
