package kz.ethnomediation.cases.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import kz.ethnomediation.cases.CasesStand;
import kz.ethnomediation.platform.acting.Acting;
import kz.ethnomediation.platform.testkit.RowProbe;
import kz.ethnomediation.platform.testkit.RowSecurity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The database alone, asked without any predicate on the service's own pool, shows and takes what the caller's sight allows. */
@QuarkusTest
@QuarkusTestResource(CasesStand.class)
class RowSecurityIT {

    private static final long SEED = Long.getLong("seed", 61);
    private static final int CALLERS = 150;
    private static final Random RANDOM = new Random(SEED);

    /** Every table of the service that no policy guards, and why. */
    private static final Map<String, String> REVIEWED = Map.of(
            "mediator_standing", "ids, statuses and days of the register, asked for by any case",
            "data_key", "wrapped: worth nothing without the key from the file; asked for by an id that was seen before",
            "key_check", "marks by which the key files are known again; they tell nothing of the keys");

    private static final List<String> FOREIGN_WRITES = List.of(
            "insert into case_party (id, case_id, position, role) values (gen_random_uuid(), '%s', 9, 'OTHER')",
            "insert into case_history (case_id, actor, actor_login, verb, to_status, occurred_on, recorded_at)"
                    + " values ('%s', 'a', 'a', 'opened', 'CONSULTATION', now(), now())",
            "insert into handover_task values ('%s', 0, now())",
            "insert into contract_signature values ('%s', gen_random_uuid(), 'PAPER', now())",
            "insert into settlement_signature values ('%s', gen_random_uuid(), 'PAPER', now())",
            "insert into obligation values (gen_random_uuid(), '%s', 9, gen_random_uuid(), null, 'Intruder')");

    private static final SightModel OPERATOR_OF_80 =
            new SightModel("operator-80", Optional.empty(), Set.of("operator"), Set.of("KZ-80"));

    private static SeededCases seeded;
    private static RowProbe probe;

    @Inject
    DataSource database;

    @Test
    void forcesEveryTableOrSaysWhyNot() throws SQLException {
        try (var connection = system()) {
            assertThat(RowSecurity.faults(connection, REVIEWED)).isEmpty();
        }
        CasesStand.running().postgres().execute("cases", "alter table obligation no force row level security");
        try (var connection = system()) {
            assertThat(RowSecurity.faults(connection, REVIEWED))
                    .singleElement()
                    .asString()
                    .startsWith("obligation:");
        } finally {
            CasesStand.running().postgres().execute("cases", "alter table obligation force row level security");
        }
    }

    @Test
    void showsNothingOutOfSightAndEverythingWithin() throws SQLException {
        seed();
        var looked = 0L;
        var callers = 0;
        for (; callers < CALLERS; callers++) {
            var model = SightModel.any(RANDOM, seeded);
            var tally = look(model);
            assertThat(tally.leaked()).as("leaked to %s, seed %d", model, SEED).isEmpty();
            assertThat(tally.missed()).as("kept from %s, seed %d", model, SEED).isEmpty();
            looked += tally.looked();
        }
        System.out.printf(
                "row-level security alone, cases: %d callers, %d rows looked for, 0 leaked, 0 missed (seed %d)%n",
                callers, looked, SEED);
    }

    @Test
    void showsNobodyAnything() throws SQLException {
        seed();
        try (var connection = database.getConnection()) {
            assertThat(probe.look(connection, Set.of()).leaks()).isZero();
        }
    }

    @Test
    void takesNothingForWhatIsOutOfSight() throws SQLException {
        seed();
        var refused = 0;
        for (var caller = 0; caller < CALLERS; caller++) {
            var model = SightModel.any(RANDOM, seeded);
            var foreign = seeded.cases().stream()
                    .filter(found -> !model.sees(found))
                    .skip(RANDOM.nextInt(100))
                    .findFirst();
            if (foreign.isPresent()) {
                refused += refusals(model, foreign.get().id());
            }
        }
        assertThat(refused).isGreaterThan(CALLERS);
        System.out.printf(
                "row-level security alone, cases: %d writes out of sight, 0 took effect (seed %d)%n", refused, SEED);
    }

    @Test
    void letsEmergencyAccessReadAlone() throws SQLException {
        seed();
        var taken = seeded.accesses().stream()
                .filter(access -> access.time() == SeededCases.Time.RUNNING
                        && !access.person().equals(access.sealed().sealedBy()))
                .findFirst()
                .orElseThrow();
        var head = new SightModel(
                taken.person(),
                Optional.empty(),
                Set.of("office-head"),
                Set.of(taken.sealed().region()));
        assertThat(head.sees(taken.sealed()) && !head.worksOn(taken.sealed())).isTrue();

        try (var connection = Acting.onBehalfOf(head.caller(), database::getConnection);
                var statement = connection.createStatement()) {
            var sealed = " mediation_case where id = '" + taken.sealed().id() + "'";
            assertThat(statement.executeQuery("select from" + sealed).next()).isTrue();
            assertThat(statement
                            .executeQuery("select from" + sealed + " for update")
                            .next())
                    .isFalse();
            assertThat(statement.executeUpdate("update" + sealed.replace(" where", " set seal_reason = null where")))
                    .isZero();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "alter table case_party disable row level security; alter table case_party enable row level security;"
                        + " case_party",
                "create policy careless on mediation_case using (mediator_id is null);"
                        + " drop policy careless on mediation_case; obligation",
                "create policy sealless on mediation_case using (array[region] && (select sight_keys()));"
                        + " drop policy sealless on mediation_case; case_party",
                "alter table emergency_access disable row level security;"
                        + " alter table emergency_access enable row level security; emergency_access"
            })
    void wouldFindALockThatIsOpen(String open, String shut, String table) throws SQLException {
        seed();
        CasesStand.running().postgres().execute("cases", open);
        try {
            var tally = look(OPERATOR_OF_80);
            assertThat(tally.leaks()).isPositive();
            assertThat(tally.leaked()).containsKey(table);
        } finally {
            CasesStand.running().postgres().execute("cases", shut);
        }
    }

    private RowProbe.Tally look(SightModel model) throws SQLException {
        try (var connection = Acting.onBehalfOf(model.caller(), database::getConnection)) {
            return probe.look(connection, model.visible(seeded));
        }
    }

    private int refusals(SightModel model, UUID foreign) throws SQLException {
        try (var connection = Acting.onBehalfOf(model.caller(), database::getConnection);
                var statement = connection.createStatement()) {
            for (var table : List.of("mediation_case", "contract", "settlement")) {
                assertThat(statement.executeUpdate("update " + table + " set id = id where id = '" + foreign + "'"))
                        .as(table)
                        .isZero();
            }
            for (var write : FOREIGN_WRITES) {
                assertThatThrownBy(() -> statement.executeUpdate(write.formatted(foreign)))
                        .as(write)
                        .hasMessageContaining("row-level security");
            }
            return FOREIGN_WRITES.size() + 3;
        }
    }

    private static void seed() throws SQLException {
        if (seeded == null) {
            try (var system = system()) {
                seeded = SeededCases.write(system, RANDOM);
                probe = RowProbe.of(SeededCases.QUERIES, seeded.ids(), system);
            }
        }
    }

    private static Connection system() throws SQLException {
        var url = CasesStand.running().postgres().jdbcUrl("cases") + "?options=-c%20acting.kind=system";
        return DriverManager.getConnection(url, "cases_owner", "cases_owner");
    }
}
