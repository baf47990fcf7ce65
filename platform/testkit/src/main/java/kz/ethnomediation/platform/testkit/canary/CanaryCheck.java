package kz.ethnomediation.platform.testkit.canary;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ethnomediation.platform.testkit.KafkaEngine;
import kz.ethnomediation.platform.testkit.PostgresEngine;
import kz.ethnomediation.platform.testkit.canary.CanaryWatch.Place;

/** Ends a run: reads what can be read only now, looks through everything, and fails the run where something is found. */
final class CanaryCheck implements AutoCloseable {

    private final CanaryWatch watch;

    CanaryCheck(CanaryWatch watch) {
        this.watch = watch;
    }

    @Override
    public void close() {
        if (!WatchedLog.isHeard()) {
            throw new AssertionError("the log was not watched, so that nothing is known of it");
        }
        KafkaEngine.bootstrapServersOfRunning().forEach(servers -> TopicDump.into(watch, servers));
        readMetrics();
        var walk = walkDatabases();
        var hits = CanarySearch.hits(watch);
        System.out.println(figures(hits.size()) + walk.figures());
        if (!hits.isEmpty()) {
            throw new AssertionError(
                    "personal data where none may be:" + hits.stream().collect(Collectors.joining("\n  ", "\n  ", "")));
        }
    }

    /** Of every server that runs; what is known to lie there in clear is on the module's own list. */
    private DatabaseWalk walkDatabases() {
        var walk = new DatabaseWalk(watch.putIn(), ClearColumns.read(ClearColumns.LIST));
        PostgresEngine.jdbcUrlsOfRunning().forEach(walk::through);
        walk.faults().forEach(fault -> watch.saw(Place.DATABASE, fault));
        return walk;
    }

    private String figures(int hits) {
        return Stream.of(Place.values())
                .map(place ->
                        "%s=%d".formatted(place, watch.letOut(place).lines().count()))
                .collect(Collectors.joining(
                        " ",
                        "canary: put-in=%d lines looked through: "
                                .formatted(watch.putIn().size()),
                        " hits=" + hits));
    }

    /** Of every service that was called; one that serves no metrics has none to look through. */
    private void readMetrics() {
        var services = watch.letOut(Place.URLS)
                .lines()
                .filter(url -> url.startsWith("http://"))
                .map(url -> url.replaceFirst("^(http://[^/?]+).*$", "$1"))
                .collect(Collectors.toCollection(TreeSet::new));
        try (var client = HttpClient.newHttpClient()) {
            for (var service : services) {
                var request = HttpRequest.newBuilder(URI.create(service + "/q/metrics"))
                        .timeout(Duration.ofSeconds(10))
                        .build();
                var answer = client.send(request, BodyHandlers.ofString());
                if (answer.statusCode() == 200) {
                    watch.saw(Place.METRICS, answer.body());
                }
            }
        } catch (IOException gone) {
            watch.saw(Place.METRICS, "not readable: " + gone.getClass());
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }
}
