package kz.ethnomediation.local.stack;

import java.util.LinkedHashMap;
import java.util.Map;
import kz.ethnomediation.platform.testkit.FreePort;

/** Where everything listens, always on the loopback only. */
public record Ports(int postgres, int kafka, int keycloak, int intake, int cases, int registry, int reporting) {
    /** The ports that the README names. */
    public static Ports usual() {
        return new Ports(54320, 19092, 8180, 8081, 8082, 8083, 8084);
    }

    /** Ports that were free a moment ago. */
    public static Ports free() {
        return new Ports(
                FreePort.next(),
                FreePort.next(),
                FreePort.next(),
                FreePort.next(),
                FreePort.next(),
                FreePort.next(),
                FreePort.next());
    }

    /** The port of one service. */
    public int of(Service service) {
        return switch (service) {
            case INTAKE -> intake;
            case CASES -> cases;
            case REGISTRY -> registry;
            case REPORTING -> reporting;
        };
    }

    /** Address of one service. */
    public String url(Service service) {
        return "http://127.0.0.1:" + of(service);
    }

    /** What each port is for. */
    Map<String, Integer> named() {
        var named = new LinkedHashMap<String, Integer>();
        named.put("PostgreSQL", postgres);
        named.put("Kafka", kafka);
        named.put("Keycloak", keycloak);
        for (var service : Service.values()) {
            named.put(service.module(), of(service));
        }
        return named;
    }
}
