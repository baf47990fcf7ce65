package kz.ethnomediation.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import kz.ethnomediation.platform.testkit.PostgresEngine.Options;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RowSecurityIT {
    private static final PostgresEngine ENGINE = PostgresEngine.start(Options.temporary());

    @BeforeAll
    static void makeTables() {
        ENGINE.createDatabase("rows");
        for (var statement : new String[] {
            "create table forced (id text)",
            "alter table forced enable row level security",
            "alter table forced force row level security",
            "create table enabled (id text)",
            "alter table enabled enable row level security",
            "create table forgotten (id text)",
            "create table harmless (id text)",
            "create view peephole as select * from forced",
            "create view window_pane with (security_invoker = true) as select * from forced",
            "insert into forgotten values ('a'), ('b'), ('c')"
        }) {
            ENGINE.execute("rows", statement);
        }
        RowSecurity.OF_THE_PLATFORM
                .keySet()
                .forEach(table -> ENGINE.execute("rows", "create table " + table + " (id int)"));
    }

    @AfterAll
    static void stop() {
        ENGINE.close();
    }

    @Test
    void findsWhatIsNotSecuredAndHasNoReason() throws SQLException {
        try (var connection = connection()) {
            assertThat(RowSecurity.faults(connection, Map.of("harmless", "holds nothing")))
                    .extracting(fault -> fault.substring(0, fault.indexOf(':')))
                    .containsExactly("enabled", "forgotten", "peephole");
        }
    }

    @Test
    void findsReasonsThatAreNotNeeded() throws SQLException {
        try (var connection = connection()) {
            assertThat(RowSecurity.faults(
                            connection,
                            Map.of(
                                    "harmless",
                                    "",
                                    "enabled",
                                    "",
                                    "forgotten",
                                    "",
                                    "peephole",
                                    "",
                                    "forced",
                                    "",
                                    "gone",
                                    "")))
                    .extracting(fault -> fault.substring(0, fault.indexOf(':')))
                    .containsExactly("forced", "gone");
        }
    }

    @Test
    void countsWhatCameAndShouldNotHaveAndTheOtherWayRound() throws SQLException {
        try (var connection = connection()) {
            var probe = RowProbe.of(
                    Map.of("forgotten", "select id, count(*) from forgotten group by id"),
                    Set.of("a", "b"),
                    connection);

            var tally = probe.look(connection, Set.of("b"));

            assertThat(tally.looked()).isEqualTo(2);
            assertThat(tally.leaked()).isEqualTo(Map.of("forgotten", 1L));
            assertThat(tally.misses()).isZero();
        }
    }

    private static Connection connection() throws SQLException {
        return DriverManager.getConnection(ENGINE.jdbcUrl("rows"), "postgres", "");
    }
}
