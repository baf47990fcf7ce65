package kz.ethnomediation.intake.persons.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import kz.ethnomediation.intake.IntakeStand;
import kz.ethnomediation.intake.appeals.rest.Sheets;
import kz.ethnomediation.intake.appeals.rest.Tokens;
import kz.ethnomediation.intake.duplicates.rest.Database;
import kz.ethnomediation.intake.persons.KnownPersons;
import kz.ethnomediation.intake.persons.SyntheticNumbers;
import kz.ethnomediation.intake.persons.TestKeys;
import kz.ethnomediation.intake.persons.TraitHashes;
import kz.ethnomediation.platform.fieldcrypt.Rewrap;
import kz.ethnomediation.platform.fieldcrypt.held.FieldCryptConfig;
import kz.ethnomediation.platform.fieldcrypt.held.Keyring;
import kz.ethnomediation.platform.fieldcrypt.index.BlindIndex;
import kz.ethnomediation.platform.testkit.Patience;
import org.junit.jupiter.api.Test;

/** Another instance exchanges kek and index key while this one is asked: no read fails, and nothing stays under the old keys. */
@QuarkusTest
@QuarkusTestResource(IntakeStand.class)
class KeyExchangeIT {

    private static final int PEOPLE = 12;
    private static final int READERS = 4;
    private static final int WARM = 300;
    private static final int EACH_STEP = 30;
    private static final int NEXT = 2;
    private static final int BATCH = 3;
    private static final Random RANDOM = new Random(1_205);

    @TestHTTPResource
    URI address;

    @Inject
    DataSource database;

    @Inject
    KnownPersons knownPersons;

    @Inject
    FieldCryptConfig held;

    private final HttpClient http = HttpClient.newHttpClient();
    private final String bearer = Tokens.operator61().bearer();

    private record Person(UUID appeal, String iin) {}

    @Test
    void failsNoReadAndLeavesNothingBehind() throws Exception {
        var people = new ArrayList<Person>();
        for (var count = 0; count < PEOPLE; count++) {
            people.add(registered());
        }
        var asked = new AtomicInteger();
        var failed = new AtomicInteger();
        var going = new AtomicBoolean(true);
        long began;
        int warm;
        try (var threads = Executors.newFixedThreadPool(READERS)) {
            var readers = IntStream.range(0, READERS)
                    .mapToObj(_ -> threads.submit(() -> {
                        while (going.get()) {
                            failed.addAndGet(failures(people.get(asked.getAndIncrement() % PEOPLE)));
                        }
                        return true;
                    }))
                    .toList();
            awaitReads(asked, WARM);
            warm = asked.get();
            began = System.nanoTime();
            exchange(asked);
            going.set(false);
            for (var reader : readers) {
                assertThat(reader.get()).isTrue();
            }
        }
        var seconds = (System.nanoTime() - began) / 1e9;

        assertThat(failed).hasValue(0);
        assertThat(Database.rows("select count(*) from data_key where wrapped is not null and kek_version <> " + NEXT))
                .isZero();
        assertThat(Database.rows("select count(*) from person_key where key_version <> " + NEXT))
                .isZero();
        people.forEach(person -> assertThat(failures(person)).isZero());
        System.out.printf(
                "exchange of kek and index key: %d requests meanwhile, %.0f/s, 0 failed%n",
                2 * (asked.get() - warm), 2 * (asked.get() - warm) / seconds);
    }

    /** Slowly enough for every step to be read into. */
    private void exchange(AtomicInteger asked) throws SQLException, ReflectiveOperationException {
        var ring = new Keyring(TestKeys.active(held, NEXT));
        var rewrap = rewrap(ring);
        var rows = new PersonKeyRows(
                database, new JdbcPersonIndex(database, new TraitHashes(new BlindIndex(ring))), knownPersons);
        int moved;
        do {
            var before = asked.get();
            moved = rewrap.batch(BATCH * 20) + rows.move(NEXT, BATCH * 20);
            awaitReads(asked, before + EACH_STEP);
        } while (moved > 0);
        assertThat(rewrap.left()).isZero();
        assertThat(rows.left(NEXT)).isZero();
    }

    private static void awaitReads(AtomicInteger asked, int count) {
        Patience.await().until(() -> asked.get() >= count);
    }

    /** One of another process: the container's writes under the key that this one holds active. */
    private Rewrap rewrap(Keyring ring) throws ReflectiveOperationException {
        var type = Class.forName("kz.ethnomediation.platform.fieldcrypt.Wrapping", true, Rewrap.class.getClassLoader());
        var wrapping = type.getDeclaredConstructor(Keyring.class);
        wrapping.setAccessible(true);
        var rewrap = Rewrap.class.getDeclaredConstructor(DataSource.class, type);
        rewrap.setAccessible(true);
        return rewrap.newInstance(database, wrapping.newInstance(ring));
    }

    /** A reader that is quicker than the test's usual one, which would be what is measured. */
    private int failures(Person person) {
        var parties = answer(asking("/api/v1/appeals/" + person.appeal() + "/parties"));
        var found = answer(asking("/api/v1/appeals/search")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"iin\":\"" + person.iin() + "\"}")));
        return (person.iin().equals(JsonPath.from(parties).getString("items[0].iin")) ? 0 : 1)
                + (List.of(person.appeal().toString())
                                .equals(JsonPath.from(found).getList("items.id"))
                        ? 0
                        : 1);
    }

    private HttpRequest.Builder asking(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).header("Authorization", bearer);
    }

    private String answer(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString()).body();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interruption);
        }
    }

    private static Person registered() {
        var iin = SyntheticNumbers.iin(RANDOM);
        var id = Sheets.registered(
                Tokens.operator61(), Sheets.shortest().replace("\"name\"", "\"iin\":\"" + iin + "\",\"name\""));
        return new Person(id, iin);
    }
}
