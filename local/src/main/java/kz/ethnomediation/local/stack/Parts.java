package kz.ethnomediation.local.stack;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.ethnomediation.local.engine.KafkaProcess;
import kz.ethnomediation.local.engine.PostgresProcess;
import kz.ethnomediation.local.keycloak.KeycloakData;
import kz.ethnomediation.local.keycloak.KeycloakHome;
import kz.ethnomediation.local.process.Child;
import kz.ethnomediation.local.process.Command;
import kz.ethnomediation.local.process.Java;
import kz.ethnomediation.platform.testkit.PrivateFiles;

/** The parts of a stack, in the order in which they are worth starting. */
final class Parts {
    private static final Duration ENGINE = Duration.ofSeconds(90);
    private static final Duration SLOW = Duration.ofMinutes(5);
    private static final int ENGINE_HEAP = 64;
    private static final int KAFKA_HEAP = 256;
    private static final int SERVICE_HEAP = 256;
    private static final String RATE_LIMIT = "2000";
    private static final int DATABASE_LAYER = 0;
    private static final int BROKER_LAYER = 1;
    private static final int IDENTITY_LAYER = 2;
    private static final int SERVICE_LAYER = 3;

    private final Settings settings;

    Parts(Settings settings) {
        this.settings = settings;
    }

    List<Part> all() {
        var parts = new ArrayList<Part>();
        parts.add(postgres());
        if (settings.issuer() == null) {
            parts.addAll(keycloak());
        }
        parts.add(kafka());
        Arrays.stream(Service.values()).map(this::service).forEach(parts::add);
        return parts;
    }

    /** A service whose needs are there already. */
    Part alone(Service service) {
        var part = service(service);
        return new Part(part.command(), part.layer(), List.of(), part.ready(), part.patience(), part.task());
    }

    private Part postgres() {
        var arguments = Stream.concat(
                        Stream.of(
                                Integer.toString(settings.ports().postgres()),
                                settings.folders().postgres().toString()),
                        Arrays.stream(Service.values()).map(Service::database))
                .toList();
        var command = Command.of(
                "postgres", Java.classOf(settings.folders().launcher(), ENGINE_HEAP, PostgresProcess.class, arguments));
        return new Part(
                command, DATABASE_LAYER, List.of(), child -> child.log().says(PostgresProcess.READY), ENGINE, false);
    }

    private Part kafka() {
        var arguments = List.of(
                Integer.toString(settings.ports().kafka()),
                settings.folders().kafka().toString());
        var command = Command.of(
                "kafka", Java.classOf(settings.folders().launcher(), KAFKA_HEAP, KafkaProcess.class, arguments));
        return new Part(command, BROKER_LAYER, List.of(), child -> child.log().says(KafkaProcess.READY), ENGINE, false);
    }

    private List<Part> keycloak() {
        var home = new KeycloakHome(settings.keycloakHome(), Distribution.of(settings.folders()));
        if (home.prepared()) {
            return List.of(keycloakServer(home, List.of()));
        }
        var build = home.build();
        Predicate<Child> built = child -> {
            if (child.succeeded()) {
                home.noteBuilt();
            }
            return child.succeeded();
        };
        return List.of(
                new Part(build, IDENTITY_LAYER, List.of(), built, SLOW, true),
                keycloakServer(home, List.of(build.name())));
    }

    private Part keycloakServer(KeycloakHome home, List<String> needs) {
        var data = new KeycloakData(settings.folders().keycloak());
        var server = home.start(data, settings.ports().keycloak());
        var answers = Http.answers(settings.oidcUrl() + "/.well-known/openid-configuration");
        Predicate<Child> ready = child -> {
            var there = answers.test(child);
            if (there) {
                data.noteImported();
            }
            return there;
        };
        return new Part(server, IDENTITY_LAYER, needs, ready, SLOW, false);
    }

    private Part service(Service service) {
        var jar = settings.folders().application(service).toString();
        var command =
                new Command(service.module(), Java.line(SERVICE_HEAP, List.of("-jar", jar)), environment(service));
        var probe = Http.answers(settings.ports().url(service) + "/q/health/ready");
        return new Part(command, SERVICE_LAYER, List.of("postgres"), probe, SLOW, false);
    }

    private Map<String, String> environment(Service service) {
        var ports = settings.ports();
        var database = service.database();
        var environment =
                new HashMap<>(PrivateFiles.in(settings.folders().keys(service)).settings());
        environment.putAll(Map.ofEntries(
                Map.entry("DB_URL", "jdbc:postgresql://127.0.0.1:%d/%s".formatted(ports.postgres(), database)),
                Map.entry("DB_APP_USER", database + "_app"),
                Map.entry("DB_APP_PASSWORD", database + "_app"),
                Map.entry("DB_OWNER_USER", database + "_owner"),
                Map.entry("DB_OWNER_PASSWORD", database + "_owner"),
                Map.entry("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + ports.kafka()),
                Map.entry("OIDC_URL", settings.oidcUrl()),
                Map.entry("OIDC_CLIENT_SECRET", service.module()),
                Map.entry("REQUEST_SECRET", "requests-of-" + service.module()),
                Map.entry("RATE_LIMIT", RATE_LIMIT),
                Map.entry(
                        "AUDIT_HEADS_FILE",
                        settings.folders().heads().resolve(service.module()).toString()),
                Map.entry(
                        "TOMBSTONES_FILE",
                        settings.folders()
                                .tombstones()
                                .resolve(service.module())
                                .toString()),
                Map.entry("HTTP_PORT", Integer.toString(ports.of(service))),
                Map.entry("PUBLIC_URL", ports.url(service)),
                Map.entry("INTAKE_URL", ports.url(Service.INTAKE)),
                Map.entry("REGISTRY_URL", ports.url(Service.REGISTRY))));
        if (service == Service.REGISTRY) {
            environment.put("ACCOUNTS_CLIENT_SECRET", "registry-accounts");
        }
        if (service == Service.INTAKE) {
            var vault = settings.folders().keys(service).resolve("vault");
            environment.put("VAULT_KEK_1_FILE", PrivateFiles.in(vault).kek().toString());
        }
        return environment;
    }
}
