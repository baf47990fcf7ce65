package kz.ethnomediation.bench.publiclist;

import static kz.ethnomediation.platform.testkit.Patience.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kz.ethnomediation.platform.testkit.FreePort;
import kz.ethnomediation.platform.testkit.ServiceStand;

/** The packaged register as a process of its own with two cores, over 3,000 active mediators of 20 regions and their offices. */
final class RunningRegister implements AutoCloseable {

    static final int MEDIATORS = 3_000;

    private static final Path JAR = Path.of("../mediator-registry/target/quarkus-app/quarkus-run.jar");
    private static final List<String> ROWS =
            List.of("""
            insert into mediator (id, version, name_kk, name_ru, kind, ethnomediator, languages, regions, register_region, office,
              revision, published_events)
            select gen_random_uuid(), 0, 'Үлгі ' || n, 'Образец ' || n, case n %% 2 when 0 then 'PUBLIC' else 'PROFESSIONAL' end,
              true, '{kk,ru}', array['KZ-' || (n %% 20 + 10)], 'KZ-' || (n %% 20 + 10), (n %% 20 + 10) || '-01', 1, 1
            from generate_series(1, %d) n\
            """.formatted(MEDIATORS), """
            insert into mediator_status (mediator_id, ordinal, previous_status, status, effective_on, recorded_at, recorded_by)
            select id, 0, null, 'CANDIDATE', date '2024-01-01', now(), 'bench' from mediator\
            """, """
            insert into mediator_status (mediator_id, ordinal, previous_ordinal, previous_status, status, effective_on, recorded_at,
              recorded_by)
            select id, 1, 0, 'CANDIDATE', 'ACTIVE', date '2024-02-01', now(), 'bench' from mediator\
            """, """
            insert into mediator_particulars (id, statement_id, mediator_id, valid_from, register_of_record, record_keeper,
              specialisations, districts, withdrawn, recorded_at, recorded_by)
            select gen_random_uuid(), gen_random_uuid(), id, date '2024-02-01', 'AKIMAT', 'Акимат', '{FAMILY,LAND}', '{}', false,
              now(), 'bench'
            from mediator\
            """, """
            insert into organisation (id, kind, region, house, revision, published_events)
            select gen_random_uuid(), 'OFFICE', 'KZ-' || n, n || '-01', 1, 0 from generate_series(10, 29) n\
            """, """
            insert into organisation_change (organisation_id, ordinal, change, effective_on, name_kk, name_ru, contact_phone,
              recorded_at, recorded_by)
            select id, place, change, date '2020-01-01', name, name, phone, now(), 'bench'
            from organisation cross join (values (0, 'OPENED', null, null), (1, 'NAMED', 'Кабинет', null),
              (2, 'REACHED', null, '+7 7172 000000')) said (place, change, name, phone)\
            """, "vacuum analyze");

    private final ServiceStand stand;
    private final Process process;
    private final String url;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private RunningRegister(ServiceStand stand, Process process, String url) {
        this.stand = stand;
        this.process = process;
        this.url = url;
        var ready = HttpRequest.newBuilder(URI.create(url + "/q/health/ready")).build();
        await().ignoreExceptions()
                .until(() -> process.isAlive() && answer(ready).statusCode() == 200);
        ROWS.forEach(this::execute);
    }

    static RunningRegister start() {
        var stand =
                ServiceStand.start("registry", "ethnomediation.mediator-events", "ethnomediation.organisation-events");
        var port = FreePort.next();
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:ActiveProcessorCount=2",
                        "-jar",
                        JAR.toString())
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target/registry.log").toFile());
        builder.environment().putAll(stand.settings());
        builder.environment().put("HTTP_PORT", String.valueOf(port));
        try {
            return new RunningRegister(stand, builder.start(), "http://127.0.0.1:" + port);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    HttpRequest.Builder request(String query) {
        return HttpRequest.newBuilder(URI.create(url + "/api/v1/public/mediators" + query));
    }

    HttpResponse<String> answer(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interruption);
        }
    }

    /** Moves the version of the list on, as a keeper's verb does. */
    void change() {
        execute("update mediator set revision = revision + 1 where id = (select min(id::text)::uuid from mediator)");
    }

    private void execute(String sql) {
        stand.postgres().execute("registry", sql);
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
        client.close();
        stand.close();
    }
}
