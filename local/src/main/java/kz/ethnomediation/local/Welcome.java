package kz.ethnomediation.local;

import java.util.ArrayList;
import java.util.List;
import kz.ethnomediation.local.keycloak.Realm;
import kz.ethnomediation.local.stack.Ports;
import kz.ethnomediation.local.stack.Service;

/** What a newcomer needs to know once everything is ready. */
final class Welcome {
    private Welcome() {}

    static String text(Ports ports) {
        var realm = Realm.bundled();
        var lines = new ArrayList<String>();
        lines.add("");
        for (var service : Service.values()) {
            var address = "http://localhost:" + ports.of(service);
            lines.add("  %-18s %s   health %s/q/health   API %s/q/swagger-ui"
                    .formatted(service.module(), address, address, address));
        }
        lines.add("  %-18s http://localhost:%d   realm ethnomediation, console user admin, password admin"
                .formatted("keycloak", ports.keycloak()));
        lines.add("  users              password = name, public client ethnomediation-cli:");
        lines.addAll(wrapped(realm.users()));
        lines.add("  clients            secret = name:");
        lines.addAll(wrapped(realm.machines()));
        lines.add("");
        return String.join("\n", lines);
    }

    private static List<String> wrapped(List<String> names) {
        var lines = new ArrayList<String>();
        for (var from = 0; from < names.size(); from += 6) {
            var some = names.subList(from, Math.min(names.size(), from + 6));
            lines.add(" ".repeat(21) + String.join(", ", some));
        }
        return lines;
    }
}
