package kz.ethnomediation.local;

import static kz.ethnomediation.platform.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import kz.ethnomediation.local.stack.Service;
import org.junit.jupiter.api.Test;

/** A right that an administrator takes at the registry is gone in all four services, from a token that is out. */
class WithdrawalJourneyIT {

    private static final String USER = "coordinator-61";
    private static final Map<Service, String> READ = Map.of(
            Service.INTAKE, "/appeals",
            Service.CASES, "/cases",
            Service.REGISTRY, "/mediators",
            Service.REPORTING, "/quarters/2021-Q1/report?region=KZ-61");

    private final Caller caller = new Caller(RunningStack.settings());

    @Test
    void stopsAccessInEveryService() {
        READ.forEach(
                (service, _) -> assertThat(status(service)).as(service.module()).isEqualTo(200));
        var taken = caller.post(
                "admin",
                Service.REGISTRY,
                "/access-withdrawals",
                "",
                "{\"userId\":\"%s\",\"ground\":\"DECISION\"}".formatted(caller.subject(USER)));
        assertThat(taken.status()).as(taken.text()).isEqualTo(201);

        System.out.println("a right withdrawn stops access after: " + awaitEverywhere(403));

        var given = caller.post(
                "admin",
                Service.REGISTRY,
                "/access-withdrawals/" + taken.json().path("id").asText() + "/restoration",
                taken.tag(),
                "");
        assertThat(given.status()).as(given.text()).isEqualTo(200);
        System.out.println("a right restored gives access after: " + awaitEverywhere(200));
    }

    private Map<Service, Duration> awaitEverywhere(int status) {
        var start = System.nanoTime();
        var times = new EnumMap<Service, Duration>(Service.class);
        await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(20)).until(() -> {
            for (var service : READ.keySet()) {
                if (!times.containsKey(service) && status(service) == status) {
                    times.put(service, Duration.ofMillis((System.nanoTime() - start) / 1_000_000));
                }
            }
            return times.size() == READ.size();
        });
        return times;
    }

    private int status(Service service) {
        return caller.get(USER, service, READ.getOrDefault(service, "")).status();
    }
}
