package kz.ethnomediation.platform.testkit.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kz.ethnomediation.platform.testkit.PostgresEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A careless table is found out, whatever the type of its column. */
class DatabaseWalkIT {

    private static final String DATABASE = "careless";
    private static final String NAME = Canary.NAME.value();

    private static PostgresEngine engine;

    @BeforeAll
    static void fillTables() {
        engine = PostgresEngine.start(PostgresEngine.Options.temporary());
        engine.createDatabase(DATABASE);
        engine.execute(DATABASE, """
                create table probe (id uuid, plain text, "order" varchar(99), several text[], document jsonb, escaped json,
                  bytes bytea, number bigint, clean text, random bytea);
                create view seen as select plain from probe;
                create table hidden (words text);
                alter table hidden enable row level security;
                alter table hidden force row level security;
                """);
        engine.execute(
                DATABASE,
                "insert into probe select gen_random_uuid(), 'of %1$s', '%1$s', array['x', '%1$s'],".formatted(NAME)
                        + " jsonb_build_object('a', '%s'), '{\"a\":\"%s\"}', convert_to('a%s', 'UTF8') || '\\xff'::bytea, %s,"
                                .formatted(NAME, escaped(NAME), NAME, Canary.IIN.value())
                        + " 'nothing', '\\xe0d2ff00'::bytea from generate_series(1, 1000)");
        engine.execute(DATABASE, "insert into hidden values ('%s')".formatted(Canary.NOTE.value()));
    }

    @AfterAll
    static void closeEngine() {
        engine.close();
    }

    @Test
    void findsWhatIsPlantedInEveryTypeOfColumnAndBehindPolicies() {
        assertThat(walk(Map.of()).faults())
                .containsExactly(
                        "careless.hidden.words holds in clear " + Canary.NOTE.value(),
                        "careless.probe.bytes holds in clear " + NAME,
                        "careless.probe.document holds in clear " + NAME,
                        "careless.probe.escaped holds in clear " + NAME,
                        "careless.probe.number holds in clear " + Canary.IIN.value(),
                        "careless.probe.order holds in clear " + NAME,
                        "careless.probe.plain holds in clear " + NAME,
                        "careless.probe.several holds in clear " + NAME);
        assertThat(walk(Map.of()).figures()).isEqualTo(" columns=11 values=10001");
    }

    @Test
    void passesOverWhatIsOnTheListAsLongAsItIsAsTheListSays() {
        assertThat(walk(Map.of("careless.probe.plain", "text", "careless.hidden.words", "text"))
                        .faults())
                .hasSize(6)
                .noneMatch(fault -> fault.contains("plain") || fault.contains("hidden"));
    }

    @Test
    void findsWhatTheListShouldNotNameAnyMore() {
        assertThat(walk(Map.of(
                                "careless.probe.bytes", "text",
                                "careless.probe.former", "text",
                                "elsewhere.probe.former", "text"))
                        .faults())
                .contains(
                        "careless.probe.bytes is on the list of clear columns as text but is bytea: take it off",
                        "careless.probe.former is on the list of clear columns as text but is gone: take it off",
                        "careless.probe.bytes holds in clear " + NAME)
                .noneMatch(fault -> fault.contains("elsewhere"));
    }

    @Test
    void isGivenTheServersThatRun() {
        assertThat(PostgresEngine.jdbcUrlsOfRunning()).contains(engine.jdbcUrl("postgres"));
    }

    private static DatabaseWalk walk(Map<String, String> known) {
        var walk = new DatabaseWalk(
                List.of(NAME, Canary.NOTE.value(), Canary.IIN.value(), Canary.EMAIL.value()), new ClearColumns(known));
        walk.through(engine.jdbcUrl("postgres"));
        return walk;
    }

    private static String escaped(String text) {
        var escaped = new StringBuilder();
        text.chars().forEach(unit -> escaped.append(unit < 128 ? "" + (char) unit : "\\u%04x".formatted(unit)));
        return escaped.toString();
    }
}
