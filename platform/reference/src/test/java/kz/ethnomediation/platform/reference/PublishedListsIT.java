package kz.ethnomediation.platform.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kz.ethnomediation.platform.outbox.ReceivedEvent;
import kz.ethnomediation.platform.testkit.PostgresEngine;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** What the register publishes is kept once and counts from its day on. */
class PublishedListsIT {

    private static final PostgresEngine POSTGRES = PostgresEngine.start(PostgresEngine.Options.temporary());
    private static final ObjectMapper JSON = new ObjectMapper();

    private final PublishedLists published = new PublishedLists(database());
    private final ReferenceLists lists = new ReferenceLists(database());

    @BeforeAll
    static void migrate() {
        POSTGRES.createDatabase("published");
        var done = Flyway.configure()
                .dataSource(POSTGRES.jdbcUrl("published"), "published_owner", "published_owner")
                .locations("db/reference")
                .placeholders(Map.of("app", "published_app"))
                .javaMigrations(new V0_51__SeedReferenceLists(), new R__ShippedLists())
                .load()
                .migrate();
        assertThat(done.success).isTrue();
    }

    @AfterAll
    static void stop() {
        POSTGRES.close();
    }

    @Test
    void answersTheSameOfEveryDayWhenItReadsOnce() {
        for (var name : List.of("regions", "holidays-2", "nobody-published-this")) {
            var day = LocalDate.of(2011, 8, 5);
            for (var on = day; on.isBefore(day.plusYears(20)); on = on.plusMonths(5)) {
                var asked = on;
                assertThat(lists.readingOnce(() -> lists.versionInForce(name, asked)))
                        .isEqualTo(lists.versionInForce(name, asked));
            }
        }
    }

    @Test
    void takesTheGoldenExampleInAsOftenAsItComes() throws IOException {
        var consumer = new ReferenceEventsConsumer(published);

        consumer.handle(event(example()));
        consumer.handle(event(example()));

        assertThat(lists.version("districts", 1001).orElseThrow().items())
                .isEqualTo(example().required("items"));
        assertThat(versionOn("2026-11-30")).isLessThan(1001);
        assertThat(versionOn("2026-12-01")).isEqualTo(1001);
    }

    @Test
    void leavesWhatItHasNoUseFor() throws IOException {
        new ReferenceEventsConsumer(published).handle(event("kz.ethnomediation.reference.other.v1", example()));

        assertThat(lists.version("other", 1001)).isEmpty();
    }

    @Test
    void refusesAnotherContentUnderTheSameNumber() throws IOException {
        published.keep(flags("[{\"code\":\"A\"}]"));
        published.keep(flags("[{ \"code\": \"A\" }]"));

        assertThatThrownBy(() -> published.keep(flags("[{\"code\":\"B\"}]"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void findsEachListWithItsNumber() {
        var day = LocalDate.parse("2026-11-20");

        assertThat(lists.eachInForce(List.of("regions", "channels", "unknown"), day))
                .extracting(ListVersion::name)
                .containsExactly("channels", "regions");
        assertThat(lists.eachInForce(List.of(), day)).hasSizeGreaterThan(50);
    }

    private int versionOn(String day) {
        return lists.versionInForce("districts", LocalDate.parse(day))
                .orElseThrow()
                .version();
    }

    private static DatedVersion flags(String items) throws IOException {
        return new DatedVersion(LocalDate.parse("2027-01-01"), new ListVersion("flags", 1001, JSON.readTree(items)));
    }

    private static ReceivedEvent event(JsonNode data) {
        return event("kz.ethnomediation.reference.list-published.v1", data);
    }

    private static ReceivedEvent event(String type, JsonNode data) {
        var now = Instant.parse("2026-11-20T05:00:00Z");
        return new ReceivedEvent(
                UUID.randomUUID(), type, "/mediator-registry", UUID.randomUUID(), 1, now, 1, now, data);
    }

    private static JsonNode example() throws IOException {
        try (InputStream file = PublishedListsIT.class.getResourceAsStream(
                "/contracts/events/reference.list-published.v1.example.json")) {
            return JSON.readTree(Objects.requireNonNull(file));
        }
    }

    private static PGSimpleDataSource database() {
        var database = new PGSimpleDataSource();
        database.setUrl(POSTGRES.jdbcUrl("published"));
        database.setUser("published_app");
        database.setPassword("published_app");
        return database;
    }
}
