package kz.ethnomediation.bench.access;

import static kz.ethnomediation.platform.testkit.Patience.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import kz.ethnomediation.platform.testkit.FreePort;
import kz.ethnomediation.platform.testkit.PrivateFiles;
import kz.ethnomediation.platform.testkit.ServiceStand;

/** The packaged intake as a process of its own, over the appeals of {@link AppealDatabase}, and an operator who asks it. */
final class RunningIntake implements AutoCloseable {

    private static final Path JAR = Path.of("../mediation-intake/target/quarkus-app/quarkus-run.jar");
    private static final String APPEALS = "/api/v1/appeals";
    private static final String REGION = "KZ-12";
    /** Keys that could be unwrapped would need the kek: what was filled in is read as erased. */
    private static final String ERASED =
            "insert into data_key (id, owner_kind, shredded_at) select id, 'appeal', now() from appeal";

    private static final Duration A_TOKENS_USE = Duration.ofMinutes(2);

    private final ServiceStand stand;
    private final Process process;
    private final String url;
    private final List<String> secured;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private String bearer = "";
    private long bearerSince;

    private RunningIntake(ServiceStand stand, Process process, String url) throws SQLException {
        this.stand = stand;
        this.process = process;
        this.url = url;
        awaitReady();
        AppealDatabase.fill(stand.postgres());
        stand.postgres().execute("intake", ERASED);
        stand.postgres().execute("intake", "vacuum analyze");
        this.secured = texts("select oid::regclass::text from pg_class where relrowsecurity order by 1");
    }

    static RunningIntake start() throws SQLException {
        var stand = ServiceStand.start(
                "intake", "ethnomediation.appeal-events", "ethnomediation.case-events", "ethnomediation.signal-events");
        var port = FreePort.next();
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-jar",
                        JAR.toString())
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target/intake.log").toFile());
        builder.environment().putAll(stand.settings());
        var vault = Path.of(builder.environment().get("KEK_1_FILE")).resolveSibling("vault");
        builder.environment()
                .put("VAULT_KEK_1_FILE", PrivateFiles.in(vault).kek().toString());
        builder.environment().put("HTTP_PORT", String.valueOf(port));
        try {
            return new RunningIntake(stand, builder.start(), "http://127.0.0.1:" + port);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Appeals of the operator's region. */
    List<UUID> own() throws SQLException {
        return texts("select id from appeal where region = '" + REGION + "' limit 5000").stream()
                .map(UUID::fromString)
                .toList();
    }

    void enforcePolicies(boolean enforced) {
        for (var table : secured) {
            stand.postgres()
                    .execute(
                            "intake",
                            "alter table %s %s row level security".formatted(table, enforced ? "enable" : "disable"));
        }
    }

    int get(String rest) {
        return status(HttpRequest.newBuilder(URI.create(url + APPEALS + rest))
                .header("Authorization", bearer())
                .build());
    }

    private String bearer() {
        if (bearer.isEmpty() || System.nanoTime() - bearerSince > A_TOKENS_USE.toNanos()) {
            bearer = stand.issuer()
                    .token("operator-12", "operator")
                    .regions(REGION)
                    .office("12-01")
                    .bearer();
            bearerSince = System.nanoTime();
        }
        return bearer;
    }

    private int status(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString()).statusCode();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interruption);
        }
    }

    private void awaitReady() {
        var ready = HttpRequest.newBuilder(URI.create(url + "/q/health/ready")).build();
        await().ignoreExceptions().until(() -> process.isAlive() && status(ready) == 200);
    }

    private List<String> texts(String query) throws SQLException {
        try (var owner = DriverManager.getConnection(
                        stand.postgres().jdbcUrl("intake") + "?options=-c%20acting.kind=system",
                        "intake_owner",
                        "intake_owner");
                var statement = owner.createStatement();
                var rows = statement.executeQuery(query)) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                var _ = process.destroyForcibly();
            }
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
        stand.close();
    }
}
